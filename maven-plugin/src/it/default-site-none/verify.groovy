def log = new File(basedir, 'build.log').text
def site = new File(basedir, 'target/site')

assert new File(site, 'index.html').text.contains('Ada Lovelace speaks on engines.')
assert !new File(site, 'project-info.html').exists()
assert !log.contains('(default-site)')
assert !log.contains("Maven's own site plugin")
