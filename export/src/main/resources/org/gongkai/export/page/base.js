'use strict';
// What all pages share: the switch of languages, and moving about by arrow keys.
const gongkai = (() => {
  const root = document.documentElement;
  const listeners = [];
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const language = () => root.dataset.lang;

  function say(element) {
    const text = element.dataset[language()];
    if (element.dataset.says === 'data-now') {
      element.textContent = text;
    } else {
      element.setAttribute(element.dataset.says, text);
    }
  }

  function speak(tag) {
    root.dataset.lang = tag;
    root.lang = tag;
    all('[data-says]').forEach(say);
    all('[data-switch]').forEach(button => button.setAttribute('aria-pressed', button.dataset.switch === tag));
    listeners.forEach(listener => listener());
  }

  /** An element with a text in both languages. */
  function both(name, [zh, en]) {
    const element = document.createElement(name);
    for (const [tag, text] of [['zh', zh], ['en', en]]) {
      const span = document.createElement('span');
      span.className = tag;
      span.lang = tag;
      span.textContent = text;
      element.append(span);
    }
    return element;
  }

  /** Lets one of several elements be reached by Tab, the others from it by arrow keys. */
  function rove(elements, steps) {
    elements.forEach((element, at) => {
      element.setAttribute('tabindex', at === 0 ? '0' : '-1');
      element.addEventListener('focus', () => {
        elements.forEach(other => other.setAttribute('tabindex', other === element ? '0' : '-1'));
      });
      element.addEventListener('keydown', event => {
        const next = steps(event.key, element, elements);
        if (next) {
          event.preventDefault();
          next.focus();
        }
      });
    });
  }

  /** Steps in a row or column of elements. */
  function inLine(key, element, elements) {
    const shown = elements.filter(other => other.getClientRects().length > 0);
    const at = shown.indexOf(element);
    switch (key) {
      case 'ArrowDown': case 'ArrowRight': return shown[at + 1];
      case 'ArrowUp': case 'ArrowLeft': return shown[at - 1];
      case 'Home': return shown[0];
      case 'End': return shown[shown.length - 1];
      default: return undefined;
    }
  }

  /** Steps on a plane: to the nearest element that lies in the arrow's direction. */
  function onPlane(key, element, elements) {
    const sides = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1]};
    if (!sides[key]) {
      return key === 'Home' || key === 'End' ? inLine(key, element, elements) : undefined;
    }
    const [right, down] = sides[key];
    const from = middle(element);
    let best;
    let least = Infinity;
    for (const other of elements) {
      const to = middle(other);
      const ahead = (to.x - from.x) * right + (to.y - from.y) * down;
      const aside = Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * right);
      if (ahead > 1 && ahead + 3 * aside < least) {
        least = ahead + 3 * aside;
        best = other;
      }
    }
    return best;
  }

  /** Makes tabs open their views; gives what opens the view with an id. */
  function tabs() {
    const buttons = all('[role="tab"]');
    const view = tab => tab.getAttribute('aria-controls');
    function open(id) {
      buttons.forEach(tab => {
        tab.setAttribute('aria-selected', view(tab) === id);
        tab.tabIndex = view(tab) === id ? 0 : -1;
        document.getElementById(view(tab)).hidden = view(tab) !== id;
      });
    }
    rove(buttons, inLine);
    buttons.forEach(tab => ['click', 'focus'].forEach(kind => tab.addEventListener(kind, () => open(view(tab)))));
    return open;
  }

  function middle(element) {
    const box = element.getBoundingClientRect();
    return {x: box.left + box.width / 2, y: box.top + box.height / 2};
  }

  all('[data-switch]').forEach(button => button.addEventListener('click', () => speak(button.dataset.switch)));
  all('[data-print]').forEach(button => button.addEventListener('click', () => print()));

  return {
    all, both, rove, inLine, onPlane, tabs, language, speak,
    choose: ([zh, en]) => (language() === 'zh' ? zh : en),
    onSpeak: listener => listeners.push(listener),
    data: id => JSON.parse(document.getElementById(id).textContent),
  };
})();
