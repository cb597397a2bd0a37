// Dates are moved in a folder that holds pages and facts, and nothing of Maven.
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()

// Without a pom nothing says what 'plenary:' stands for: the command to copy has to name the plugin in full.
assert log =~ /mvn org\.bftai\.plenary:plenary-maven-plugin:[^:\s]+:extend -Dto="submission=2025-07-11"/

assert new File(basedir, 'event.yml').getText('UTF-8').normalize() == '''\
acronym: BFT-AI
dates:
  submission: 2025-07-04 -> 2025-07-11 (announced 2025-06-30)
  notification: 2025-07-25 -> 2025-07-31 (announced 2025-06-30)
  event: 2025-09-29
'''
assert new File(basedir, 'index.md').getText('UTF-8').contains('Papers are due on {{ dates.submission.short }}.')

def mail = new File(basedir, 'target/plenary/announce/deadline-extended.txt')
assert log.contains('[INFO] mail: ' + mail)
assert mail.getText('UTF-8').startsWith('Subject: BFT-AI 2025: ')
assert !log.contains('Exception') && !new File(basedir, 'pom.xml').exists()
