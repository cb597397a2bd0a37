def log = new File(basedir, 'build.log').text

assert new File(basedir, 'target/site/index.html').text.contains('Ada Lovelace speaks on engines.')
assert new File(basedir, 'target/plenary-report.json').isFile()
assert log =~ /\[INFO] built 1 page, \d+ files in \d+\.\d s/
assert log.contains('[INFO] open: ' + new File(basedir, 'target/site/index.html').toPath().toUri())

assert log.contains('[INFO] horizon (used where site.yml names none): ')
assert log.contains('plenary:check')
