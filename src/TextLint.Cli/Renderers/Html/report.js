(() => {
  "use strict";
  const form = document.getElementById("filter"), list = document.getElementById("list");

  // Each table is sorted by the heading that is pressed.
  const valueOf = cell => {
    const text = cell.textContent.trim();
    return cell.classList.contains("num") ? parseFloat(text.replace(/,/g, "")) || 0 : text.toLowerCase();
  };
  for (const heading of document.querySelectorAll("thead th")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const column = heading.cellIndex, body = heading.closest("table").tBodies[0];
      const first = heading.classList.contains("num") ? "descending" : "ascending";
      const order = heading.getAttribute("aria-sort") === first ? (first === "ascending" ? "descending" : "ascending") : first;
      for (const other of heading.parentNode.children) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      const rows = Array.from(body.rows, row => [valueOf(row.cells[column]), row]);
      rows.sort(([a], [b]) => sign * (a < b ? -1 : a > b ? 1 : 0));
      body.append(...rows.map(([, row]) => row));
    });
  }
  if (!form) return;

  // What is searched is read once, when somebody searches.
  let articles = null;
  const read = () => articles ??= Array.from(list.children, (element, index) => ({
    element, index,
    path: element.querySelector("bdi").textContent,
    findings: Number(element.dataset.n), words: Number(element.dataset.w),
    items: Array.from(element.querySelectorAll("li"), item => ({ element: item, rule: item.querySelector("code").textContent, severity: item.className, text: item.textContent.toLowerCase() })),
  }));
  const result = form.querySelector("output");
  const unfolded = [], mostUnfolded = 20;
  let ordered = "";

  const show = () => {
    const text = form.elements.text.value.trim().toLowerCase(), rule = form.elements.rule.value, severity = form.elements.severity.value;
    const isAll = !text && !rule && !severity;
    if (isAll && !articles) return;
    let shownFindings = 0;
    const shownArticles = [];
    for (const article of read()) {
      const isPath = text && article.path.toLowerCase().includes(text);
      let shown = 0;
      for (const item of article.items) {
        const fits = (!rule || item.rule === rule) && (!severity || severity.includes(item.severity)) && (!text || isPath || item.text.includes(text));
        item.element.hidden = !fits;
        if (fits) shown++;
      }
      const isShown = isAll || shown > 0 || (isPath && !rule && !severity);
      article.element.hidden = !isShown;
      if (isShown) { shownArticles.push(article.element); shownFindings += shown; }
    }
    result.textContent = isAll ? "" : `${shownFindings.toLocaleString("en")} findings listed in ${shownArticles.length.toLocaleString("en")} articles`;
    // What is found is seen at once where it is little.
    for (const element of unfolded.splice(0)) element.open = false;
    if (!isAll && shownArticles.length <= mostUnfolded)
      for (const element of shownArticles) if (!element.open) { element.open = true; unfolded.push(element); }
  };

  const sort = () => {
    const order = form.elements.order.value;
    if (order === ordered) return;
    ordered = order;
    const rate = article => article.findings / Math.max(article.words, 1);
    const by = {
      path: (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
      count: (a, b) => b.findings - a.findings || a.index - b.index,
      rate: (a, b) => rate(b) - rate(a) || a.index - b.index,
    }[order] ?? ((a, b) => a.index - b.index);
    list.append(...[...read()].sort(by).map(article => article.element));
  };

  let timer = 0;
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => { sort(); show(); }, 120); });
  form.addEventListener("reset", () => setTimeout(() => { sort(); show(); }));
  form.addEventListener("submit", event => event.preventDefault());
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-rule], a[data-text]");
    if (!link) return;
    form.reset();
    form.elements.rule.value = link.dataset.rule ?? "";
    form.elements.text.value = link.dataset.text ?? "";
    setTimeout(show, 0);
  });

  // On paper nothing unfolds.
  const opened = [];
  addEventListener("beforeprint", () => { for (const article of list.children) if (!article.hidden && !article.open) { article.open = true; opened.push(article); } });
  addEventListener("afterprint", () => { for (const article of opened.splice(0)) article.open = false; });
  form.hidden = false;
})();
