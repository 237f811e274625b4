
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
