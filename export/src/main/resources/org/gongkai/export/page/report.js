'use strict';
(() => {
  const {all, both, rove, inLine, onPlane, choose} = gongkai;
  const byId = id => document.getElementById(id);
  const {cells, statuses, units, confirmations} = gongkai.data('cells');
  const findings = all('.finding');
  const picks = findings.map(finding => finding.querySelector('.pick'));
  const views = all('.view');
  const inspector = byId('inspector');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  // Filters.
  const chips = all('.filters .chip');
  const kind = byId('kind');
  const search = byId('search');

  function filter() {
    const weights = chips.filter(chip => chip.getAttribute('aria-pressed') === 'true').map(chip => chip.dataset.severity);
    const words = search.value.trim().toLowerCase();
    let shown = 0;
    findings.forEach(finding => {
      const fits = weights.includes(finding.dataset.severity)
        && (!kind.value || finding.dataset.code === kind.value)
        && (!words || finding.textContent.toLowerCase().includes(words));
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    byId('shown').textContent = `${shown} / ${findings.length}`;
    byId('none').hidden = shown > 0;
    settleTabStop(picks);
  }

  /** What Tab reaches must be there to be seen. */
  function settleTabStop(buttons) {
    const shown = buttons.filter(button => !button.closest('[hidden]'));
    if (shown.length && !shown.some(button => button.tabIndex === 0)) {
      buttons.forEach(button => { button.tabIndex = button === shown[0] ? 0 : -1; });
    }
  }

  chips.forEach(chip => chip.addEventListener('click', () => {
    chip.setAttribute('aria-pressed', chip.getAttribute('aria-pressed') !== 'true');
    filter();
  }));
  if (search) {
    search.addEventListener('input', filter);
    kind.addEventListener('change', filter);
    byId('clear').addEventListener('click', () => {
      chips.forEach(chip => chip.setAttribute('aria-pressed', 'true'));
      kind.value = '';
      search.value = '';
      filter();
      search.focus();
    });
  }

  // Views.
  const show = gongkai.tabs();

  /** Shows the first of the elements in the view that is open, else in the first that has one. */
  function reveal(elements, smooth) {
    const open = views.find(view => !view.hidden);
    const view = [open, ...views].find(candidate => elements.some(element => candidate.contains(element)));
    if (view) {
      show(view.id);
      const first = elements.find(element => view.contains(element));
      first.scrollIntoView({block: 'center', inline: 'center', behavior: smooth && !calm.matches ? 'smooth' : 'auto'});
    }
  }

  const ofCell = id => all(`[data-cell="${CSS.escape(id)}"]`);

  // Findings.
  function places(finding) {
    const {cells: named, paragraph} = finding.dataset;
    return [
      ...(named ? named.split(' ').flatMap(ofCell) : []),
      ...all(`[data-finding="${finding.id.slice(1)}"]`),
      ...(paragraph === undefined ? [] : [byId(`t${paragraph}`)].filter(Boolean)),
    ];
  }

  function clear() {
    all('.lit').forEach(element => element.classList.remove('lit'));
    picks.forEach(pick => pick.setAttribute('aria-pressed', 'false'));
    inspector.classList.remove('placeless');
  }

  function pick(finding) {
    const button = finding.querySelector('.pick');
    const again = button.getAttribute('aria-pressed') === 'true';
    clear();
    forget();
    if (again) {
      return;
    }
    button.setAttribute('aria-pressed', 'true');
    const lit = places(finding);
    lit.forEach(element => element.classList.add('lit'));
    inspector.classList.toggle('placeless', lit.length === 0);
    reveal(lit, true);
  }

  picks.forEach((button, at) => button.addEventListener('click', () => pick(findings[at])));
  rove(picks, inLine);

  // Figures.
  const fields = Object.fromEntries(all('[data-field]', inspector).map(field => [field.dataset.field, field]));

  function fill(name, ...contents) {
    fields[name].replaceChildren(...contents);
    if (name !== 'name') {
      fields[name].parentElement.hidden = contents.length === 0;
    }
  }

  const pair = texts => (texts ? [both('span', texts)] : []);

  function forget() {
    all('.chosen').forEach(element => element.classList.remove('chosen'));
    inspector.querySelector('.told').hidden = true;
    inspector.querySelector('.hint').hidden = false;
  }

  function look(id) {
    const figure = cells[id];
    if (!figure) {
      return;
    }
    forget();
    ofCell(id).forEach(element => element.classList.add('chosen'));
    fill('name', ...pair(figure.name));
    fill('raw', ...(figure.raw === undefined ? [] : [figure.raw]));
    fill('value', ...pair(figure.value && units[figure.unit].map(unit => `${figure.value} ${unit}`)));
    fill('status', ...pair(statuses[figure.status]));
    fill('confirmation', ...pair(confirmations[figure.confirmation]));
    fill('place', ...pair(figure.place));
    fill('id', id);
    fill('findings', ...(figure.findings || []).map(toFinding));
    inspector.querySelector('.told').hidden = false;
    inspector.querySelector('.hint').hidden = true;
    inspector.classList.remove('placeless');
  }

  function toFinding(number) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = findings[number].dataset.code;
    button.addEventListener('click', () => {
      if (picks[number].getAttribute('aria-pressed') !== 'true') {
        pick(findings[number]);
      }
      findings[number].hidden = false;
      picks[number].focus();
    });
    return button;
  }

  inspector.querySelector('.close').addEventListener('click', forget);
  all('td[data-cell] button').forEach(button => {
    button.addEventListener('click', () => look(button.parentElement.dataset.cell));
  });
  all('table.form').forEach(table => rove(all('td button', table), onPlane));

  // Figures on pictures: shapes have no names of their own.
  const shapes = all('rect[data-cell]');
  shapes.forEach(shape => {
    shape.setAttribute('role', 'button');
    shape.addEventListener('click', () => look(shape.dataset.cell));
    shape.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        look(shape.dataset.cell);
      }
    });
  });
  all('.sheet svg').forEach(page => rove(all('rect[data-cell]', page), onPlane));
  all('rect[data-finding]').forEach(shape => {
    shape.addEventListener('click', () => pick(byId(`f${shape.dataset.finding}`)));
  });

  function name() {
    shapes.forEach(shape => {
      const figure = cells[shape.dataset.cell];
      const text = figure.raw === undefined ? choose(statuses[figure.status]) : figure.raw;
      shape.setAttribute('aria-label', `${choose(figure.name)}: ${text}`);
    });
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      clear();
      forget();
    }
  });

  // A link from elsewhere names a finding or a cell.
  function follow() {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (target && target.classList.contains('finding')) {
      clear();
      pick(target);
    }
  }

  gongkai.onSpeak(name);
  gongkai.speak(gongkai.language());
  addEventListener('hashchange', follow);
  follow();
})();
