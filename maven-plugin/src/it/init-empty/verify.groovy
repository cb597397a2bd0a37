// From nothing to a site that no check complains about.
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def page = { new File(basedir, 'target/site/' + it).getText('UTF-8') }

assert log.contains('[INFO] wrote src/site/event.yml')
assert log.contains('[INFO] nothing was missing')
assert !log.contains('[WARNING] index.md') && !log.contains('[WARNING] cfp.md') && !log.contains('[ERROR]')
assert new File(basedir, 'target/plenary-report.json').getText('UTF-8').count('"code"') == 0

assert page('index.html').contains('3rd Workshop on Kelp &amp; Its Forests')
assert page('index.html').contains('Porto, Portugal')
assert page('cfp/index.html').contains('chairs@kelp.example')

// Neither what organisers read nor what builds the site is part of it.
assert !new File(basedir, 'target/site/EDITING').exists() && !new File(basedir, 'target/site/EDITING.md').exists()
assert new File(basedir, 'mvnw').exists() && new File(basedir, 'pom.xml').getText('UTF-8').contains('plenary-site')
