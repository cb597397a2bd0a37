def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def site = new File(basedir, 'src/site')
def out = new File(basedir, 'target/site')
def read = { File folder, String path -> new File(folder, path).getText('UTF-8').normalize() }

assert log.contains('[INFO] froze 2025: ')
assert log.contains('[INFO] wrote editions/2027/: ')
assert log.contains('[INFO] nothing is different')
assert log.contains('year: error: edition 2026 is not over: the current one is 2026 [config-value]')
assert log.contains('1 error: nothing was stored')

// What is published of the frozen edition are the bytes that were stored.
def stored = new File(site, 'editions/2025/frozen')
int files = 0
stored.eachFileRecurse { file ->
    if (file.isFile()) {
        files++
        assert file.bytes == new File(out, '2025/' + stored.toPath().relativize(file.toPath())).bytes
    }
}
assert files > 5
assert read(out, '2025/index.html').contains('This is the archived site of LOOM 2025')

assert !read(out, '2025/index.html').contains('class="dates-strip')

// One subscribes once, to the dates of all editions.
assert read(out, '2026/index.html').contains('href="webcal://loom.example/dates.ics"')
assert read(out, '2026/index.html').contains('type="application/atom+xml" href="../feed.xml"')

// The home page is that of the current edition, which has an address of its own.
assert read(out, 'index.html').contains('<link rel="canonical" href="https://loom.example/2026/">')
assert read(out, 'cfp/index.html').contains('url=../2026/cfp/')
assert read(out, 'dates.ics').contains('SUMMARY:LOOM 2025: Workshop')
assert read(out, 'dates.ics').contains('SUMMARY:LOOM 2026: Workshop')

// Nobody has read the pages of the next edition yet.
assert read(site, 'editions/2027/event.yml').contains('submission: TBA   # 2026: Sun February 1\n')
assert read(site, 'editions/2027/cfp.md').contains('carriedOver: 2026')
assert !new File(out, '2027').exists()

def ledger = read(site, 'editions/ledger.txt').readLines()
assert ledger.containsAll(['/', '/cfp/', '/2025/', '/2025/cfp/', '/2025/dates.ics', '/2026/cfp/'])
