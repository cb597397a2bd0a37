// Pages that were there are kept, what they say becomes facts, and a deadline is extended from there.
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def read = { new File(basedir, it).getText('UTF-8').normalize() }

assert read('event.yml') == '''\
# yaml-language-server: $schema=.schema/event.schema.json
# The facts of this edition, written once: pages, tables, calendar and mails follow them.
acronym: KELP   # index.md:2
name: 3rd Workshop on Kelp Forests   # index.md:3
host: SEA 2030   # index.md:6
place: Porto, Portugal   # index.md:8
email: chairs@kelp.example   # index.md:20
submit: {url: "https://easychair.org/conferences/?conf=kelp30", system: EasyChair}   # call.md:5

dates:                 # 23:59 AoE unless a line says otherwise
  default: 23:59 AoE   # index.md:12
  submission: 2030-02-15 -> 2030-03-01 -> 2030-03-08 (announced 2030-02-20)   # index.md:16
  notification: 2030-04-12   # index.md:17
  event: 2030-06-20   # index.md:18
'''
assert !new File(basedir, 'cfp.md').exists()
assert log.contains('[INFO] built 2 pages') && !log.contains('[ERROR]')
assert read('target/site/index.html').contains('June 20, 2030')
assert !new File(basedir, 'target/site/EDITING').exists()

// The page that was there changes only where a deadline is extended.
assert read('index.md').contains('| Paper submission | ~~February 15, 2030~~ {{ dates.submission }} |')
