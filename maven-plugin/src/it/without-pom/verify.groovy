// A page as somebody wrote it for Jekyll, damaged encoding and all, in a folder with nothing else.
def log = new File(basedir, 'build.log').text
def home = new File(basedir, 'target/site/index.html').getText('UTF-8')
def main = home.substring(home.indexOf('<main'), home.indexOf('</main>'))

assert log =~ /\[INFO] built 1 page, \d+ files in \d+\.\d s/
assert log.contains('[INFO] open: ' + new File(basedir, 'target/site/index.html').toPath().toUri())
assert new File(basedir, 'target/plenary-report.json').isFile()

assert log.contains("index.md:7:18: warning: the picture '/assets/images/banner.jpg' is not there [image-missing]")
assert log.contains("index.md:10:12: warning: no page or file answers at '/cfp/' [link-broken]")
assert !log.contains('Exception') && !(log =~ /(?m)^\s+at [\w.$]+\(/)

// Every word once and in order; words.txt has them as they are after repair.
def shown = main.replaceAll('</?(?:strong|del|span|a)\\b[^>]*>', '').replaceAll('<[^>]*>', ' ')
    .replace('&gt;', '>').replace('&lt;', '<').replace('&quot;', '"').replace('&#39;', "'").replace('&amp;', '&')
assert shown.split(/\s+/).findAll() == new File(basedir, 'words.txt').getText('UTF-8').split(/\s+/).findAll()

assert main =~ /<header class="hero overlay [^"]*">/
assert main =~ /<a class="btn btn--primary" href="[^"]*">Call for Papers<\/a>/
assert main.count('<del>July 4, 2025</del>') == 2
assert main =~ /(?s)<table>.*<td><strong>Workshop Date<\/strong><\/td>\s*<td>September 29, 2025<\/td>.*<\/table>/
assert main.contains('<a href="mailto:bftaiws@gmail.com">bftaiws@gmail.com</a>')

assert log.contains('[INFO] horizon (used where site.yml names none): ')
assert log.contains('plenary:check')
