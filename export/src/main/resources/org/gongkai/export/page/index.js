'use strict';
(() => {
  const {all, both, choose, onSpeak} = gongkai;
  const byId = id => document.getElementById(id);
  const {reports: rows, issuers, forms, statuses, weights} = gongkai.data('index');
  const CHUNK = 100;
  const kinds = ['error', 'warning', 'info'];
  const symbols = {error: '✕', warning: '!', info: 'i', good: '✓'};

  const reports = rows.map(([issuer, year, form, status, error, warning, info, page, source, found]) => ({
    issuer, name: issuers[issuer] || '', year, form, status, counts: [error, warning, info], page, source, found,
    words: `${issuers[issuer]} ${source}`.toLowerCase(),
  }));
  const worst = report => kinds.find((_, at) => report.counts[at] > 0) || 'good';
  const years = [...new Set(reports.map(report => report.year))].sort((a, b) => a - b);

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // What is shown.
  let chosen = reports;

  function filter() {
    const words = byId('search').value.trim().toLowerCase();
    const year = byId('year').value;
    const kind = byId('kind').value;
    const least = byId('worst').value;
    chosen = reports.filter(report => (!words || report.words.includes(words))
      && (year === '' || report.year === Number(year))
      && (kind === '' || report.found.includes(Number(kind)))
      && weighs(report, least));
    sort();
    fill();
  }

  function weighs({counts: [error, warning]}, least) {
    switch (least) {
      case '0': return error > 0;
      case '1': return error + warning > 0;
      case 'clean': return error + warning === 0;
      default: return true;
    }
  }

  /** Adds rows by the hundred as they are come to: ten thousand at once would take long. */
  function lazily(id, items, row) {
    const view = byId(id);
    const body = view.querySelector('tbody');
    const more = view.querySelector('.more');
    body.replaceChildren();
    let at = 0;
    function next() {
      body.append(...items.slice(at, at + CHUNK).map(row));
      at += CHUNK;
      more.hidden = at >= items.length;
    }
    more.onclick = () => {
      const last = body.lastElementChild;
      next();
      const link = last && last.nextElementSibling && last.nextElementSibling.querySelector('a');
      if (link && document.activeElement === more) {
        link.focus();
      }
    };
    next();
    watcher.unobserve(more);
    watcher.observe(more);
  }

  const watcher = new IntersectionObserver(entries => entries.forEach(entry => {
    if (entry.isIntersecting && !entry.target.hidden && document.activeElement !== entry.target) {
      entry.target.click();
      // Where it is still in sight, it will not come into sight again.
      watcher.unobserve(entry.target);
      watcher.observe(entry.target);
    }
  }), {rootMargin: '400px'});

  function fill() {
    byId('shown').textContent = `${chosen.length} / ${reports.length}`;
    byId('none').hidden = chosen.length > 0;
    all('.view .scroll, .view .legend').forEach(part => { part.hidden = chosen.length === 0; });
    matrix();
    list();
  }

  // The matrix.
  function matrix() {
    const byIssuer = new Map();
    chosen.forEach(report => {
      if (!byIssuer.has(report.issuer)) {
        byIssuer.set(report.issuer, []);
      }
      byIssuer.get(report.issuer).push(report);
    });
    byId('matrix').querySelector('thead tr').replaceChildren(
      element('th', {scope: 'col'}, choose(['发布机关', 'Issuer'])),
      ...years.map(year => element('th', {scope: 'col'}, year ? String(year) : choose(['未注明', 'not said']))));
    lazily('matrix', [...byIssuer.entries()].sort(byName), ([issuer, own]) => element('tr', {},
      element('th', {scope: 'row'}, issuers[issuer] || choose(['（未注明）', '(not said)'])),
      ...years.map(year => square(own.filter(report => report.year === year)))));
  }

  const collator = new Intl.Collator('zh');
  const byName = ([a], [b]) => collator.compare(issuers[a], issuers[b]);

  function square(own) {
    return own.length === 0 ? element('td', {className: 'gap'}) : element('td', {}, ...own.map(mark));
  }

  function mark(report) {
    const kind = worst(report);
    const count = report.counts[kinds.indexOf(kind)];
    const link = element('a', {href: report.page, className: kind, title: report.source},
      `${symbols[kind]}${count ? ` ${count}` : ''}`);
    const said = report.counts.map((n, at) => `${choose(weights[at])} ${n}`).join(', ');
    link.setAttribute('aria-label', `${report.name} ${report.year || ''}: ${said}`);
    return link;
  }

  // The list.
  const columns = [
    {name: ['发布机关', 'Issuer'], of: report => report.name},
    {name: ['年度', 'Year'], of: report => report.year, number: true},
    {name: ['格式', 'Form'], of: report => choose(forms[report.form])},
    {name: ['识读', 'Reading'], of: report => choose(statuses[report.status])},
    ...kinds.map((kind, at) => ({name: weights[at], of: report => report.counts[at], number: true, kind})),
    {name: ['文件', 'File'], of: report => report.source},
  ];
  let order = {column: 4, down: true};

  function sort() {
    const {of, number} = columns[order.column];
    const compare = number ? (a, b) => of(a) - of(b) : (a, b) => collator.compare(of(a), of(b));
    const sign = order.down ? -1 : 1;
    chosen = [...chosen].sort((a, b) => sign * compare(a, b));
  }

  function list() {
    byId('list').querySelector('thead tr').replaceChildren(...columns.map(head));
    lazily('list', chosen, report => element('tr', {}, ...columns.map(column => cell(column, report))));
  }

  function head({name, number}, at) {
    const button = element('button', {type: 'button'}, both('span', name));
    button.addEventListener('click', () => {
      order = {column: at, down: order.column === at ? !order.down : Boolean(number)};
      sort();
      list();
      byId('list').querySelectorAll('thead button')[at].focus();
    });
    const th = element('th', {scope: 'col', className: number ? 'number' : ''}, button);
    if (order.column === at) {
      th.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
    }
    return th;
  }

  function cell({of, number, kind, name}, report) {
    const value = of(report);
    if (name[1] === 'File') {
      return element('td', {className: 'file'}, element('a', {href: report.page}, value));
    }
    const classes = [number ? 'number' : '', kind || '', kind ? (value ? 'some' : 'zero') : ''];
    return element('td', {className: classes.join(' ').trim()}, value === 0 && !kind ? '' : String(value));
  }

  gongkai.tabs();
  byId('search').addEventListener('input', filter);
  ['year', 'kind', 'worst'].forEach(id => byId(id).addEventListener('change', filter));
  byId('clear').addEventListener('click', () => {
    ['search', 'year', 'kind', 'worst'].forEach(id => { byId(id).value = ''; });
    filter();
    byId('search').focus();
  });

  onSpeak(fill);
  sort();
  gongkai.speak(gongkai.language());
})();
