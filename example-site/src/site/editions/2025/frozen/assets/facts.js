/* Dates by the reader's clock. What a page says is true without it; this moves on what was open when the page was made.
   Its words stand at its own element, in the page's language. */
(function () {
  "use strict";
  var words = document.currentScript.dataset, lang = document.documentElement.lang, day = 864e5, timer;

  function all(selector, then) { Array.prototype.forEach.call(document.querySelectorAll(selector), then); }
  function instant(element, name) { return Date.parse(element.getAttribute("data-" + name)); }
  function midnight(time, days) { var d = new Date(time); return new Date(d.getFullYear(), d.getMonth(), d.getDate() + days).getTime(); }

  /* States only go forward: a clock that is behind the build's is wrong. */
  function stateAt(now, date) {
    var kind = date.dataset.kind, state = date.dataset.state;
    if (state === "passed" || now > instant(date, "ends")) return "passed";
    var begun = now >= instant(date, "begins");
    if ((kind === "deadline" || kind === "interval" && begun) && instant(date, "ends") - now <= 7 * day) return "closing";
    return begun && (kind === "interval" || kind === "event") ? "open" : state;
  }

  /* Whole days count by the reader's calendar, deadlines by their instant. */
  function left(now, date) {
    var times = date.querySelectorAll("time"), written = times[times.length - 1].dateTime;
    if (written.length < 10) return "";
    var running = date.dataset.kind === "interval" && now >= instant(date, "begins"), closes = running || date.dataset.kind === "deadline";
    var then = closes ? instant(date, "ends") - running : written.length > 10 ? instant(date, "begins") : Date.parse(written + "T00:00");
    var days = Math.max(0, Math.round((midnight(then, 0) - midnight(now, 0)) / day));
    if (!closes) return new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(days, "day");
    return days > 1 ? words.days.replace("{days}", days) : days ? words.day : words.last;
  }

  function local(date) {
    return words.local.replace("{time}", new Intl.DateTimeFormat(lang, { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" }).format(instant(date, "ends")));
  }

  function put(date, name, text) {
    var note = date.querySelector(".note"), part = note.querySelector("." + name);
    if (!part && text) {
      part = document.createElement("span");
      part.className = name;
      if (name === "state") note.prepend(part, " ");
      else note.append(" ", part);
    }
    if (part && !text) part.remove();
    else if (part && part.textContent !== text) part.textContent = text;
  }

  function next(date) {
    var first = null;
    Array.prototype.forEach.call(date.parentNode.children, function (other) {
      if (other.dataset.ends && other.dataset.state !== "passed" && (!first || instant(other, "ends") < instant(first, "ends"))) first = other;
    });
    return first === date;
  }

  function update() {
    var now = Date.now(), then = midnight(now, 1), dates = "[data-state][data-ends]";
    all("[data-ends]", function (element) {
      ["begins", "ends"].forEach(function (name) {
        var at = instant(element, name);
        if (at >= now && at < then) then = at;
      });
    });
    all(dates, function (date) { date.dataset.state = stateAt(now, date); });
    all(dates, function (date) {
      var alone = date.matches(".countdown"), passed = date.dataset.state === "passed", near = alone || next(date);
      if (!alone) date.toggleAttribute("data-next", near);
      if (passed) put(date, "change", "");
      put(date, "state", passed ? date.dataset.over : "");
      put(date, "left", !passed && (near || date.dataset.state === "closing") ? left(now, date) : "");
      put(date, "local", !passed && near && date.querySelector(".clock") ? local(date) : "");
    });
    all("a[data-then]", function (button) {
      if (now <= instant(button, "ends")) return;
      button.textContent = button.dataset.then;
      ["href", "data-then"].forEach(function (name) { button.removeAttribute(name); });
      button.className = "btn btn--off";
      var other = button.parentNode.querySelector("a[href]");
      if (other) other.classList.add("btn--primary");
    });
    all(".highlight[data-ends]", function (notice) { notice.hidden = now > instant(notice, "ends"); });
    clearTimeout(timer);
    timer = setTimeout(update, then - now + 1);
  }

  update();
  document.addEventListener("visibilitychange", function () { if (!document.hidden) update(); });
})();
