
document.querySelectorAll("thead th").forEach(function (head, column) {
  var button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  head.textContent = "";
  head.appendChild(button);
  button.addEventListener("click", function () {
    var down = head.getAttribute("aria-sort") === "ascending";
    head.parentNode.querySelectorAll("th").forEach(function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    var body = head.closest("table").tBodies[0];
    var key = function (row) { var cell = row.cells[column]; return cell.dataset.sort || cell.textContent; };
    Array.from(body.rows)
      .map(function (row) { return { row: row, key: key(row) }; })
      .sort(function (a, b) { return a.key.localeCompare(b.key, document.documentElement.lang, { numeric: true }) * (down ? -1 : 1); })
      .forEach(function (entry) { body.appendChild(entry.row); });
  });
});

(function () {
  var form = document.querySelector(".filter");
  if (!form) { return; }
  var search = form.querySelector("input");
  var outcome = form.querySelector("select");
  var found = form.querySelector("span");
  var rows = Array.from(document.querySelectorAll("tbody tr"));
  var show = function () {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      var fits = (!outcome.value || row.cells[2].dataset.sort === outcome.value)
        && words.every(function (word) { return text.indexOf(word) >= 0; });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    found.textContent = String(shown);
  };
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  search.addEventListener("input", show);
  outcome.addEventListener("change", show);
  form.hidden = false;
  show();
})();
