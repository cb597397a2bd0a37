def log = new File(basedir, 'build.log').text

assert new File(basedir, 'target/site/2026/index.html').isFile()
assert !new File(basedir, 'target/site/index.html').exists()
assert !log.contains("Maven's own site plugin")
assert log.count('open: file:///') == 1
assert log.contains('[INFO] skipped: plenary.skip is set')
