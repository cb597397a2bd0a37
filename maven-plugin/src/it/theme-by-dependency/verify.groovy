def styles = { new File(basedir, "$it/target/site/assets/plenary.css").text }

// One theme more than Plenary's own is the one that was meant, until site.yml names another.
assert styles('site').contains('#7a3300')
assert !styles('other').contains('#7a3300')
