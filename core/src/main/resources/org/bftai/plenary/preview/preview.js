/* Part of the preview only: keeps a page up to date, lays findings over it, and tries it in other ways. */
(function () {
  "use strict";
  var data = document.currentScript.dataset, own = "/-plenary/";
  var view = data.view, framed = window.top !== window;
  var page = data.page, sheets = JSON.parse(data.sheets || "{}");
  var memory = "plenary-preview", source = null, leaving = new WeakSet(), written = new WeakMap();
  var kept = Object.assign({ open: false, scheme: "", hidden: "" }, read(memory));
  var state = null, ui = null;

  function read(key) {
    try { return JSON.parse(sessionStorage.getItem(key)) || {}; } catch (blocked) { return {}; }
  }
  function keep(changes) {
    Object.assign(kept, changes);
    try { sessionStorage.setItem(memory, JSON.stringify(kept)); } catch (blocked) { /* then it lasts as long as the page */ }
  }

  /* ---- The page, kept up to date ---- */

  function reload() {
    try {
      sessionStorage.setItem(memory + "-scroll", JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    } catch (blocked) { /* then the browser does what it does */ }
    location.reload();
  }
  function scrollBack() {
    var at = read(memory + "-scroll");
    try { sessionStorage.removeItem(memory + "-scroll"); } catch (blocked) { return; }
    if (at.path !== location.pathname) return;
    function go() { scrollTo({ left: at.x, top: at.y, behavior: "instant" }); }
    go();
    /* Pictures and fonts that come later may move it. */
    if (document.readyState !== "complete") addEventListener("load", go, { once: true });
  }
  function swap(next) {
    var links = Array.prototype.filter.call(document.querySelectorAll("link[rel~=stylesheet]"), function (link) {
      return !leaving.has(link);
    });
    Object.keys(next).forEach(function (path) {
      if (sheets[path] === next[path]) return;
      links.filter(function (link) { return new URL(link.href).pathname === path; }).forEach(function (link) {
        var fresh = link.cloneNode(), url = new URL(link.href);
        url.search = "?v=" + next[path].slice(0, 8);
        fresh.href = url.href;
        leaving.add(link);
        fresh.onload = fresh.onerror = function () { link.remove(); dress(); };
        link.after(fresh);
      });
    });
    sheets = next;
  }
  function take(next) {
    state = next;
    if (page !== undefined && next.page !== page) return reload();
    if (page !== undefined) swap(next.sheets);
    if (ui) ui.show(next);
  }
  function listen() {
    if (source || document.hidden) return;
    source = new EventSource(own + "events?path=" + encodeURIComponent(place()));
    source.onmessage = function (event) { take(JSON.parse(event.data)); if (ui) ui.connected(true); };
    source.onerror = function () { if (ui) ui.connected(false); };
  }
  /* A browser has few connections to one host: pages that nobody sees leave theirs to others. */
  function rest() {
    if (source) source.close();
    source = null;
  }
  /* Where a link in a frame leads is where the views go on from. */
  function place() {
    var frame = document.querySelector("iframe");
    if (page !== undefined || !frame) return decodeURI(location.pathname);
    try {
      var shown = frame.contentWindow.location;
      return decodeURI(shown.protocol === "about:" ? frame.getAttribute("src") : shown.pathname);
    } catch (elsewhere) { return "/"; }
  }

  /* ---- Schemes and paper, by the rules of the page's own sheets ---- */

  function condition(query) {
    if (kept.scheme || paper()) {
      query = query.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, function (all, scheme) {
        return scheme === (paper() ? "light" : kept.scheme) ? "(min-width: 0px)" : "(min-width: 99999px)";
      });
    }
    return paper() ? query.replace(/\b(print|screen)\b/g, function (medium) {
      return medium === "print" ? "all" : "print";
    }) : query;
  }
  function paper() { return framed && window.frameElement && window.frameElement.dataset.medium === "paper"; }
  function flip(media) {
    if (!written.has(media)) written.set(media, media.mediaText);
    var wanted = condition(written.get(media));
    if (media.mediaText !== wanted) media.mediaText = wanted;
  }
  function walk(rules) {
    Array.prototype.forEach.call(rules, function (rule) {
      if (rule.media) flip(rule.media);
      if (rule.styleSheet) inspect(rule.styleSheet);
      if (rule.cssRules) walk(rule.cssRules);
      if (paper() && window.CSSPageRule && rule instanceof CSSPageRule) margins(rule.style);
    });
  }
  function inspect(sheet) {
    if (sheet.media.mediaText) flip(sheet.media);
    try { walk(sheet.cssRules); } catch (foreign) { /* a sheet of another host */ }
  }
  function margins(style) {
    ["top", "right", "bottom", "left"].forEach(function (side) {
      var margin = style.getPropertyValue("margin-" + side);
      if (margin) window.frameElement.parentNode.style.setProperty("padding-" + side, margin);
    });
  }
  function dress() {
    if (page === undefined) return;
    var root = document.documentElement, scheme = paper() ? "light" : kept.scheme;
    if (scheme) {
      /* Themes upon base are told by the attribute, any other by its media queries and light-dark(). */
      root.setAttribute("data-scheme", scheme);
      root.style.colorScheme = scheme;
    } else if (root.style.colorScheme) {
      root.style.removeProperty("color-scheme");
      root.removeAttribute("data-scheme");
    }
    Array.prototype.forEach.call(document.styleSheets, inspect);
  }

  /* ---- What is laid over the page ---- */

  function element(name, properties, children) {
    var node = document.createElement(name);
    Object.keys(properties || {}).forEach(function (key) {
      if (key in node) node[key] = properties[key]; else node.setAttribute(key, properties[key]);
    });
    (children || []).forEach(function (child) { node.append(child); });
    return node;
  }
  function count(number, word) { return number + " " + word + (number === 1 ? "" : "s"); }

  function overlay(css) {
    var host = element("div", { id: "plenary-preview" }), shadow = host.attachShadow({ mode: "open" });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];

    var title = element("h2", { id: "title" }), lead = element("p"), list = element("ol");
    var hide = element("button", { type: "button", className: "hide", textContent: "Hide" });
    var panel = element("section", { className: "panel", hidden: true, "aria-labelledby": "title" },
      [element("header", {}, [title, hide]), lead, list]);
    var news = element("p", { className: "unseen", role: "status" });

    var pill = element("button", { type: "button", className: "pill", "aria-controls": "controls" });
    var badge = element("button", { type: "button", className: "badge", hidden: true });
    var themes = element("select", { id: "theme" }), schemes = element("select", { id: "scheme" });
    var views = element("select", { id: "view" });
    var line = element("input", { id: "line", readOnly: true, size: 18 });
    var copy = element("button", { type: "button", textContent: "Copy" });
    var print = element("button", { type: "button", textContent: "Print …", hidden: view !== "paper" });
    function labelled(text, control, more) {
      return element("span", { className: "control" },
        [element("label", { htmlFor: control.id, textContent: text }), control].concat(more || []));
    }
    var choice = labelled("In site.yml:", line, [copy]);
    var controls = element("div", { id: "controls", className: "controls" }, [
      labelled("Theme", themes), labelled("Scheme", schemes), labelled("View", views), print, choice]);
    var strip = element("aside", { className: "strip", "aria-label": "Preview" }, [controls, badge, pill]);
    shadow.append(panel, strip, news);

    [["", "as the system"], ["light", "light"], ["dark", "dark"]].forEach(function (each) {
      schemes.append(new Option(each[1], each[0], false, each[0] === kept.scheme));
    });
    [["page", "window"], ["phone", "phone, 390 px"], ["paper", "paper, A4"]].forEach(function (each) {
      views.append(new Option(each[1], each[0], false, each[0] === view));
    });
    if (view === "waiting") views.parentNode.hidden = true;

    function unfold(open) {
      keep({ open: open });
      controls.hidden = !open;
      strip.classList.toggle("open", open);
      pill.setAttribute("aria-expanded", String(open));
    }
    pill.append(element("span", { className: "dot", "aria-hidden": "true" }), "Preview");
    pill.onclick = function () { unfold(!kept.open); };
    unfold(kept.open);

    themes.onchange = function () {
      var chosen = themes.value === state.configured ? "" : themes.value;
      document.cookie = state.cookie + "=" + chosen + "; path=/; samesite=strict" + (chosen ? "" : "; max-age=0");
      reload();
    };
    schemes.onchange = function () { keep({ scheme: schemes.value }); dress(); };
    views.onchange = function () {
      var to = place();
      location.href = views.value === "page" ? encodeURI(to) : own + views.value + "?path=" + encodeURIComponent(to);
    };
    copy.onclick = function () {
      line.select();
      (navigator.clipboard ? navigator.clipboard.writeText(line.value) : Promise.reject()).then(function () {
        copy.textContent = "Copied";
        news.textContent = "Copied";
        setTimeout(function () { copy.textContent = "Copy"; }, 1500);
      }, function () { document.execCommand("copy"); });
    };
    print.onclick = function () { document.querySelector("iframe").contentWindow.print(); };

    function what(next) {
      var errors = next.findings.filter(function (f) { return f.severity === "error"; }).length;
      var warnings = next.findings.length - errors;
      return [errors && count(errors, "error"), warnings && count(warnings, "warning")].filter(Boolean).join(", ");
    }
    /* Findings are told apart by what they say: those that were hidden stay so until others come. */
    function lay(next, open) {
      panel.hidden = !open;
      panel.classList.toggle("broken", next.broken);
      badge.setAttribute("aria-expanded", String(open));
      keep({ hidden: open ? "" : JSON.stringify(next.findings) });
    }
    hide.onclick = function () { lay(state, false); badge.focus(); };
    badge.onclick = function () {
      lay(state, panel.hidden);
      if (!panel.hidden) hide.focus();
    };
    panel.addEventListener("keydown", function (event) { if (event.key === "Escape") hide.onclick(); });

    function show(next) {
      var stops = next.findings.some(function (f) { return f.stops; }), found = what(next);
      var fingerprint = JSON.stringify(next.findings);
      if (themes.options.length !== next.themes.length || themes.value !== next.theme) {
        themes.replaceChildren.apply(themes, next.themes.map(function (name) {
          return new Option(name === next.configured ? name + " (yours)" : name, name, false, name === next.theme);
        }));
      }
      choice.hidden = next.theme === next.configured;
      line.value = next.key + ": " + next.theme;
      choice.querySelector("label").textContent = next.key === "name" ? "In site.yml, below theme:" : "In site.yml:";
      if (view === "waiting") return;
      title.textContent = next.broken ? "Not shown yet: " + found : found;
      lead.textContent = next.broken ? "Below is the last good page. This goes away with the next good save."
        : stops ? "The page is as it would be, but a build does not publish the site like this."
        : "Nothing of this stops publishing.";
      list.replaceChildren.apply(list, next.findings.map(function (finding) {
        return element("li", { className: finding.severity }, [element("pre", { textContent: finding.text })]);
      }));
      badge.hidden = !next.findings.length;
      badge.textContent = found + (next.broken ? ": not shown" : stops ? ": not published" : "");
      badge.classList.toggle("stops", stops);
      if (!next.findings.length) panel.hidden = true;
      else if (next.broken) { if (kept.hidden !== fingerprint) lay(next, true); }
      else if (panel.classList.contains("broken")) lay(next, false);
      if (news.dataset.said !== found) news.textContent = found || (news.dataset.said ? "No findings" : "");
      news.dataset.said = found;
    }
    function connected(yes) {
      strip.classList.toggle("away", !yes);
      pill.title = yes ? "" : "The preview has ended, or is not answering";
    }
    document.documentElement.append(host);
    return { show: show, connected: connected };
  }

  /* ---- Frames of the views ---- */

  function frames() {
    var frame = document.querySelector("iframe");
    if (view !== "phone" && view !== "paper" || !frame) return;
    frame.addEventListener("load", function () {
      history.replaceState(null, "", own + view + "?path=" + encodeURIComponent(place()));
      rest();
      listen();
    });
  }
  /* A sheet of paper is as long as what is on it. */
  function stretch() {
    if (!paper()) return;
    new ResizeObserver(function () {
      window.frameElement.style.height = document.documentElement.scrollHeight + "px";
    }).observe(document.body);
  }

  document.addEventListener("visibilitychange", function () { if (document.hidden) rest(); else listen(); });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  addEventListener("storage", function (event) {
    if (event.key === memory) { kept = Object.assign(kept, read(memory)); dress(); }
  });
  document.addEventListener("DOMContentLoaded", function () {
    scrollBack();
    dress();
    frames();
    stretch();
    listen();
    if (framed) return;
    fetch(own + "strip.css").then(function (answer) { return answer.text(); }).then(function (css) {
      ui = overlay(css);
      if (state) ui.show(state);
    });
  });
})();
