/* Offers the pages whose addresses are nearest to the one that was asked for. Links to all of them are in the page. */
(function () {
  "use strict";

  /* The steps of a path as people mistake them: case, accents, endings and index pages do not matter. */
  function steps(path) {
    try { path = decodeURIComponent(path); } catch (broken) { /* then as it is */ }
    path = path.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/\.(html?|md|php|aspx?)$/, "");
    return path.split("/").filter(Boolean).map(function (step) { return step.replace(/[\s_]+/g, "-"); })
      .filter(function (step, at, all) { return at < all.length - 1 || step !== "index"; });
  }

  function withoutYears(path) {
    return path.map(function (step) { return step.replace(/-?(19|20)\d\d-?/g, ""); }).filter(Boolean).join("/");
  }

  /* Letters to change, two that changed places being one mistake (optimal string alignment). */
  function mistakes(a, b) {
    var rows = [], i, j;
    for (i = 0; i <= a.length; i++) rows.push([i]);
    for (j = 0; j <= b.length; j++) rows[0][j] = j;
    for (i = 1; i <= a.length; i++) for (j = 1; j <= b.length; j++) {
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
    return rows[a.length][b.length];
  }

  /* How far a page is from what was asked for; NaN where it is something else. */
  function distance(asked, page) {
    if (asked.join("/") === page.join("/")) return 0;
    if (withoutYears(asked) && withoutYears(asked) === withoutYears(page)) return 1;
    var a = asked[asked.length - 1] || "", b = page[page.length - 1] || "";
    if (!a || !b || a.length > 100) return NaN;
    if (a === b) return 2;
    var wrong = mistakes(a, b);
    if (wrong <= Math.max(1, Math.min(a.length, b.length) / 4)) return 2 + wrong;
    return Math.min(a.length, b.length) > 3 && (a.indexOf(b) >= 0 || b.indexOf(a) >= 0) ? 50 : NaN;
  }

  var box = document.querySelector(".near"), asked = steps(location.pathname), found = {};
  if (!box) return;
  Array.prototype.forEach.call(document.querySelectorAll(".site-pages a[href]"), function (link) {
    var far = distance(asked, steps(link.pathname));
    if (link.host === location.host && !isNaN(far) && !found[link.href]) found[link.href] = { link: link, far: far };
  });
  var near = Object.keys(found).map(function (href) { return found[href]; })
    .sort(function (a, b) { return a.far - b.far || a.link.pathname.length - b.link.pathname.length; }).slice(0, 3);
  if (!near.length) return;
  var title = document.createElement("p"), list = document.createElement("ul");
  title.textContent = box.dataset.title;
  near.forEach(function (one) {
    var link = document.createElement("a"), item = document.createElement("li");
    link.href = one.link.href;
    link.textContent = one.link.textContent;
    item.append(link);
    list.append(item);
  });
  box.append(title, list);
})();
