def log = new File(basedir, 'build.log').text
def page = { new File(basedir, it).text }

// Both commands make the site, and nothing but the site.
assert page('target/site/index.html').contains('Ada Lovelace speaks on engines.')
assert page('target/again/index.html') == page('target/site/index.html')
assert log.count('[INFO] open: file:///') == 2
assert !log.contains('(default-site)')
assert !log.contains("Maven's own site plugin")
