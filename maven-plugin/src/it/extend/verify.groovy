// The seed's last extension, typed as its authors would: what they forgot on the call for papers follows.
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def facts = new File(basedir, 'src/site/event.yml').getText('UTF-8').normalize()
def call = new File(basedir, 'src/site/cfp.md').getText('UTF-8').normalize()

assert log.contains('  notification  Author notification    2025-07-25             upcoming')
assert log.contains('mvn plenary:extend -Dto="camera-ready=2025-08-07"')

assert facts == '''\
acronym: BFT-AI
dates:   # 23:59 AoE
  submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)
  notification: "2025-07-25 -> 2025-07-31 (announced 2025-07-20)"   # to all authors
  camera-ready: 2025-07-31 -> 2025-08-07 17:00 UTC (announced 2025-07-20)
  event: 2025-09-29
'''
assert call.contains('| **Author Notification** | {{ dates.notification }} |')
assert call.contains('| **Camera-ready Deadline** | {{ dates.camera-ready }} |')
assert call.contains('| **Paper Submission** | ~~July 4, 2025~~ -> **July 11, 2025** |')

assert log.contains('[INFO]   - | **Author Notification** | July 25, 2025 |')
assert log.contains('event.yml: nothing to change')
assert log.contains("to: error: 'submision' is no date of event.yml [event-unknown]")
assert log.contains('1 error: nothing was changed')

def mail = new File(basedir, 'target/plenary/announce/deadline-extended.txt')
assert log.contains('[INFO] mail: ' + mail)
assert mail.getText('UTF-8').startsWith('Subject: BFT-AI 2025: ')
