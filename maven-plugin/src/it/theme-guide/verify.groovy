def report = new File(basedir, "target/surefire-reports/org.example.LanternTest.txt").text
assert report =~ /Tests run: 10, Failures: 0, Errors: 0, Skipped: 0/
def jar = new java.util.zip.ZipFile(new File(basedir, "target/theme-lantern-1.jar"))
assert jar.getEntry("META-INF/plenary/theme.yml") != null
assert jar.entries().every { !it.name.endsWith(".class") }
