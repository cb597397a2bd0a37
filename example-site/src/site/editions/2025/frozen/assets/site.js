/* Everything works without this file. It stands in the head, so that a chosen scheme is there before the first paint. */
(function () {
  "use strict";
  var root = document.documentElement, key = "plenary-scheme";

  function show(scheme) {
    if (scheme === "light" || scheme === "dark") root.setAttribute("data-scheme", scheme);
    else root.removeAttribute("data-scheme");
  }
  function read() {
    try { return localStorage.getItem(key); } catch (blocked) { return null; }
  }
  function keep(scheme) {
    try {
      if (scheme === "auto") localStorage.removeItem(key); else localStorage.setItem(key, scheme);
    } catch (blocked) { /* then it lasts as long as the page */ }
  }
  show(read());

  function all(selector, then) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), then);
  }

  function schemeSwitch() {
    all(".scheme", function (box) {
      function mark(scheme) {
        var input = box.querySelector('[value="' + (scheme === "light" || scheme === "dark" ? scheme : "auto") + '"]');
        if (input) input.checked = true;
      }
      mark(read());
      box.addEventListener("change", function (event) { show(event.target.value); keep(event.target.value); });
      addEventListener("storage", function (event) { if (event.key === key) { show(event.newValue); mark(event.newValue); } });
      box.hidden = false;
    });
  }

  /* Menus are details: close them where a visitor expects it. */
  function menus() {
    var open = ".masthead details[open]";
    document.addEventListener("click", function (event) {
      all(open, function (menu) { if (!menu.contains(event.target)) menu.open = false; });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") return;
      all(open, function (menu) {
        menu.open = false;
        if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
      });
    });
  }

  /* Opened from a folder there is no server that knows what / means. */
  function folderLinks() {
    if (location.protocol !== "file:") return;
    all("a[href]", function (link) {
      if (link.protocol === "file:" && /\/$/.test(link.pathname)) link.pathname += "index.html";
    });
  }

  /* Marks the entry of the contents whose section is being read. */
  function contents() {
    var entries = {}, current = null;
    all(".toc a[href^='#']", function (link) { entries[decodeURIComponent(link.hash.slice(1))] = link; });
    if (!Object.keys(entries).length || !("IntersectionObserver" in window)) return;
    var watch = new IntersectionObserver(function (seen) {
      seen.forEach(function (one) {
        if (!one.isIntersecting) return;
        if (current) current.removeAttribute("aria-current");
        current = entries[one.target.id];
        current.setAttribute("aria-current", "true");
      });
    }, { rootMargin: "0px 0px -75% 0px" });
    Object.keys(entries).forEach(function (id) {
      var heading = document.getElementById(id);
      if (heading) watch.observe(heading);
    });
  }

  document.addEventListener("DOMContentLoaded", function () { schemeSwitch(); menus(); folderLinks(); contents(); });
})();
