'use strict';

(() => {
  const {element, say, columnName, valueName} = gongwen;
  const TABLES = {t: 'targets', u: 'responsibilities', p: 'problems'};
  /** Fields that matter least stand last. */
  const TECHNICAL = ['section_path', 'section_heading', 'sentence', 'rule', 'target_id', 'char_start', 'char_end'];
  const COMPARATORS = {EQ: '=', GE: '≥', GT: '>', LE: '≤', LT: '<', APPROX: '≈', RANGE: '', BY: '≤', DURING: '', FROM: '≥'};

  const notice = gongwen.rows(gongwen.data.notice)[0];
  const sections = gongwen.rows(gongwen.data.sections);
  const items = [
    ...gongwen.rows(gongwen.data.targets).map((row, i) => item('t', i, row, 'targets/' + row.target_id)),
    ...gongwen.rows(gongwen.data.units).map((row, i) =>
      item('u', i, row, 'responsibilities/' + row.section_path + '/' + row.position)),
    ...gongwen.rows(gongwen.data.problems).map((row, i) => item('p', i, row, ''))
  ];
  const byId = new Map(items.map(each => [each.id, each]));
  for (const mark of document.querySelectorAll('mark[data-marks]')) {
    for (const id of mark.dataset.marks.split(' ')) {
      byId.get(id)?.elements.push(mark);
    }
  }
  const inOrder = [...items].sort((a, b) => a.start - b.start || a.id.localeCompare(b.id));

  const filters = {kind: new Set(), role: new Set(), type: new Set(), query: ''};
  let marks = gongwen.marksOf(notice.notice_id);
  let selected = null;
  let tab = 't';
  let matches = [];
  let match = -1;

  const text = document.getElementById('text');
  const tools = document.getElementById('tools');
  const side = document.getElementById('side');
  const popover = element('div', {class: 'popover', hidden: true, role: 'tooltip'});
  const toast = element('div', {class: 'toast', hidden: true, role: 'status'});
  const help = element('dialog', {class: 'help'});
  document.body.append(popover, toast, help);

  function item(type, number, row, key) {
    const offset = row.char_start === null ? -1 : Number(row.char_start);
    return {id: type + number, type, row, key, start: offset, elements: []};
  }

  function isShown(each) {
    if (filters.type.has(each.type)) {
      return false;
    }
    return each.type !== 't' || (!filters.kind.has(each.row.kind) && !filters.role.has(each.row.role));
  }

  function fitsQuery(each) {
    const query = filters.query.toLowerCase();
    return query === '' || Object.values(each.row).some(cell => cell !== null && cell.toLowerCase().includes(query));
  }

  /* ---- tools ---- */

  function drawTools() {
    const targets = items.filter(each => each.type === 't');
    const search = element('input', {
      type: 'search', id: 'search', value: filters.query, placeholder: say('searchNotice'), 'aria-label': say('searchNotice'),
      oninput: event => { filters.query = event.target.value.trim(); applyQuery(); },
      onkeydown: event => { if (event.key === 'Enter') { goToMatch(event.shiftKey ? -1 : 1); event.preventDefault(); } }
    });
    tools.replaceChildren(
      element('div', {class: 'group'}, search, element('span', {id: 'matches', class: 'quiet'})),
      chips('kind', targets), chips('role', targets), typeChips());
    gongwen.showActions(
      button('nextProblem', say('nextProblem'), () => step(1, each => each.type === 'p'), !items.some(each => each.type === 'p')),
      button('export', say('exportMarks'), exportMarks),
      button('print', say('print'), () => window.print()),
      button('help', say('help'), showHelp),
      button('language', say('language'), switchLanguage));
    showMatches();
  }

  function button(id, label, action, disabled = false) {
    return element('button', {type: 'button', id, onclick: action, disabled}, label);
  }

  function chips(column, targets) {
    const counts = new Map();
    for (const each of targets) {
      counts.set(each.row[column], (counts.get(each.row[column]) || 0) + 1);
    }
    const values = Object.keys(gongwenTerms.values['targets.' + column]).filter(value => counts.has(value));
    return element('div', {class: 'group', role: 'group', 'aria-label': say(column)},
      element('span', {class: 'quiet'}, say(column)),
      ...values.map(value => chip(filters[column], value, column + '-' + value,
        valueName('targets', column, value), counts.get(value))));
  }

  function typeChips() {
    const named = [['u', 'unit', say('units')], ['p', 'problem', say('problems')]];
    return element('div', {class: 'group', role: 'group', 'aria-label': say('show')},
      ...named.map(([type, look, label]) =>
        chip(filters.type, type, look, label, items.filter(each => each.type === type).length)));
  }

  function chip(hidden, value, look, label, count) {
    return element('button', {
      type: 'button', class: 'chip ' + look, 'aria-pressed': String(!hidden.has(value)), 'data-filter': value,
      onclick: event => {
        if (!hidden.delete(value)) {
          hidden.add(value);
        }
        event.currentTarget.setAttribute('aria-pressed', String(!hidden.has(value)));
        applyFilters();
      }
    }, label + ' ', element('small', {}, String(count)));
  }

  function applyFilters() {
    for (const each of items) {
      for (const mark of each.elements) {
        mark.classList.toggle('off', !mark.dataset.marks.split(' ').some(id => isShown(byId.get(id))));
      }
    }
    drawTable();
  }

  /* ---- search ---- */

  function applyQuery() {
    matches = [];
    match = -1;
    if (filters.query !== '') {
      findMatches(filters.query.toLowerCase());
    }
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set('found', new Highlight(...matches));
    }
    showMatches();
    drawTable();
  }

  /** Matches within a printed line; marks may divide it. */
  function findMatches(query) {
    for (const line of text.querySelectorAll('p')) {
      const whole = line.textContent.toLowerCase();
      for (let at = whole.indexOf(query); at >= 0; at = whole.indexOf(query, at + query.length)) {
        matches.push(rangeIn(line, at, at + query.length));
      }
    }
  }

  function rangeIn(line, start, end) {
    const range = new Range();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (offset <= start && start < offset + node.length) {
        range.setStart(node, start - offset);
      }
      if (offset < end && end <= offset + node.length) {
        range.setEnd(node, end - offset);
        break;
      }
      offset += node.length;
    }
    return range;
  }

  function showMatches() {
    document.getElementById('matches').textContent = filters.query === '' ? '' : say('matches', matches.length);
  }

  function goToMatch(direction) {
    if (matches.length === 0) {
      return;
    }
    match = (match + direction + matches.length) % matches.length;
    matches[match].startContainer.parentElement.scrollIntoView({block: 'center'});
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set('found-now', new Highlight(matches[match]));
    }
  }

  /* ---- fields ---- */

  function fields(each) {
    const table = TABLES[each.type];
    const list = element('dl', {});
    const last = ([column]) => TECHNICAL.indexOf(column);
    for (const [column, value] of Object.entries(each.row).sort((a, b) => last(a) - last(b))) {
      if (value !== null && value !== '') {
        list.append(
          element('dt', {title: (gongwenTerms.docs[table] || {})[column] || ''}, columnName(table, column)),
          element('dd', {}, valueName(table, column, value)));
      }
    }
    const advice = each.type === 'p' && (say('advice') || {})[each.row.code];
    if (advice) {
      list.append(element('dt', {}, say('whatToDo')), element('dd', {}, advice));
    }
    return list;
  }

  function caption(each) {
    const row = each.row;
    if (each.type === 't') {
      return valueName('targets', 'kind', row.kind) + ' · ' + valueName('targets', 'role', row.role);
    }
    return each.type === 'u'
      ? say('unit') + ' · ' + valueName('responsibilities', 'role', row.role)
      : say('problem') + ' · ' + valueName('problems', 'code', row.code);
  }

  function quantity(row) {
    if (row.kind === 'DEADLINE') {
      return [row.period_start, row.period_end].filter(day => day !== null).map(unbroken).join(' – ');
    }
    const value = [row.value, row.value_upper].filter(number => number !== null).map(grouped).join('–');
    return (COMPARATORS[row.comparator] + '\u00A0' + value + '\u00A0' + (row.unit || '')).trim();
  }

  /** 5,140,000: the digits stay as they are. */
  function grouped(number) {
    const [whole, ...decimals] = String(number).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
  }

  /** A date that stays on one line. */
  function unbroken(day) {
    return day.replaceAll('-', '\u2011');
  }

  function itemsOf(mark) {
    return mark.dataset.marks.split(' ').map(id => byId.get(id)).filter(each => each && isShown(each));
  }

  function showPopover(mark) {
    const covering = itemsOf(mark);
    if (covering.length === 0) {
      return;
    }
    popover.replaceChildren(...covering.flatMap(each => [element('h3', {}, caption(each)), fields(each)]));
    popover.hidden = false;
    const place = mark.getClientRects()[0];
    const size = popover.getBoundingClientRect();
    const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - size.width - 8));
    const below = place.bottom + 6;
    const top = below + size.height < window.innerHeight ? below : Math.max(8, place.top - size.height - 6);
    popover.style.left = left + 'px';
    popover.style.top = top + 'px';
  }

  function hidePopover() {
    popover.hidden = true;
  }

  /* ---- selection ---- */

  function select(each, scrolls) {
    if (selected) {
      selected.elements.forEach(mark => mark.classList.remove('selected'));
    }
    selected = each;
    if (each) {
      each.elements.forEach(mark => mark.classList.add('selected'));
      if (scrolls && each.elements.length > 0) {
        each.elements[0].scrollIntoView({block: 'center'});
      }
      if (each.type !== tab && tab !== 's' && tab !== 'n') {
        tab = each.type;
        drawSide();
        return;
      }
    }
    drawDetails();
    showSelectedRow();
  }

  function step(direction, fits) {
    const candidates = inOrder.filter(each => isShown(each) && fits(each));
    if (candidates.length === 0) {
      return;
    }
    const from = selected ? inOrder.indexOf(selected) : -1;
    const ahead = direction > 0
      ? candidates.find(each => inOrder.indexOf(each) > from)
      : candidates.findLast(each => inOrder.indexOf(each) < from);
    select(ahead || candidates.at(direction > 0 ? 0 : -1), true);
  }

  function judge(verdict) {
    if (!selected || selected.type === 'p') {
      return;
    }
    const row = selected.row;
    if (verdict === null || marks[selected.key]?.verdict === verdict) {
      delete marks[selected.key];
    } else {
      marks[selected.key] = {
        ...row, notice_id: notice.notice_id, source: notice.source, table: TABLES[selected.type], key: selected.key,
        span: row.span || row.unit, verdict
      };
    }
    gongwen.saveMarks(notice.notice_id, marks);
    if (!gongwen.keeps()) {
      tell(say('notKept'));
    }
    showVerdict(selected);
    drawDetails();
    drawTable();
  }

  function showVerdict(each) {
    const verdict = marks[each.key]?.verdict;
    for (const mark of each.elements) {
      mark.classList.toggle('accepted', verdict === 'accepted');
      mark.classList.toggle('rejected', verdict === 'rejected');
    }
  }

  function exportMarks() {
    tell(say('rows', gongwen.exportMarks([notice.notice_id], 'review-' + notice.notice_id + '.csv')));
  }

  function tell(message) {
    toast.textContent = message;
    toast.hidden = false;
    setTimeout(() => { toast.hidden = true; }, 4000);
  }

  /* ---- side panel ---- */

  const details = element('section', {class: 'details', id: 'details'});
  const table = element('div', {class: 'table', id: 'table'});

  function drawSide() {
    const tabs = [['t', 'targets'], ['u', 'units'], ['s', 'sections'], ['p', 'problems'], ['n', 'notice']];
    side.replaceChildren(
      element('div', {class: 'tabs', role: 'tablist'}, ...tabs.map(([type, key]) => element('button', {
        type: 'button', role: 'tab', 'aria-selected': String(tab === type), 'data-tab': type,
        onclick: () => { tab = type; drawSide(); }
      }, say(key) + (count(type) === null ? '' : ' ' + count(type))))),
      details, table);
    drawDetails();
    drawTable();
  }

  function count(type) {
    if (type === 'n') {
      return null;
    }
    return type === 's' ? sections.length : items.filter(each => each.type === type).length;
  }

  function drawDetails() {
    if (!selected) {
      details.replaceChildren();
      return;
    }
    const verdict = marks[selected.key]?.verdict;
    const judging = selected.type === 'p' ? null : element('div', {class: 'group'},
      element('button', {type: 'button', id: 'accept', class: 'accept', 'aria-pressed': String(verdict === 'accepted'),
        onclick: () => judge('accepted')}, '✓ ' + say('accept')),
      element('button', {type: 'button', id: 'reject', class: 'reject', 'aria-pressed': String(verdict === 'rejected'),
        onclick: () => judge('rejected')}, '✗ ' + say('reject')));
    details.replaceChildren(
      element('header', {}, element('h2', {}, caption(selected)),
        element('button', {type: 'button', class: 'plain', 'aria-label': say('close'), onclick: () => select(null)}, '×')),
      ...[judging, fields(selected)].filter(part => part !== null));
  }

  function drawTable() {
    if (tab === 's') {
      drawSections();
    } else if (tab === 'n') {
      drawNotice();
    } else {
      drawItems();
    }
  }

  function columnsOf(type) {
    const verdict = each => ({accepted: '✓', rejected: '✗'}[marks[each.key]?.verdict] || '');
    if (type === 't') {
      return [['', verdict], [say('span'), each => each.row.span],
        [say('kind') + ' · ' + say('role'), caption, 'whole'],
        [columnName('targets', 'indicator'), each => each.row.indicator || ''],
        [say('value'), each => quantity(each.row)], [say('deadline'), each => each.row.deadline || '', each => (each.row.deadline || '').length < 9 ? 'whole' : ''],
        [say('section'), each => each.row.section_path]];
    }
    if (type === 'u') {
      return [['', verdict], [say('unit'), each => each.row.unit], [columnName('responsibilities', 'role'),
        each => valueName('responsibilities', 'role', each.row.role)],
      [columnName('responsibilities', 'canonical_unit'), each => each.row.canonical_unit || ''],
      [say('section'), each => each.row.section_path]];
    }
    return [[say('code'), each => valueName('problems', 'code', each.row.code)],
      [columnName('problems', 'quote'), each => each.row.quote || ''], [say('message'), each => each.row.message]];
  }

  function drawItems() {
    const columns = columnsOf(tab);
    const shown = items.filter(each => each.type === tab && (tab !== 't' || isShown(each)) && fitsQuery(each));
    const body = element('tbody', {}, ...shown.map(each => element('tr', {
      'data-item': each.id, tabIndex: 0, class: each === selected ? 'selected' : '',
      onclick: () => select(each, true),
      onkeydown: event => { if (event.key === 'Enter') { select(each, true); } }
    }, ...columns.map(([, cell, look = '']) => element('td', {class: typeof look === 'function' ? look(each) : look}, cell(each))))));
    table.replaceChildren(shown.length === 0 ? element('p', {class: 'quiet'}, say('nothing')) : element('table', {},
      element('thead', {}, element('tr', {}, ...columns.map(([name]) => element('th', {scope: 'col'}, name)))), body));
    showSelectedRow();
  }

  function showSelectedRow() {
    for (const row of table.querySelectorAll('tr.selected')) {
      row.classList.remove('selected');
    }
    const row = selected && table.querySelector('tr[data-item="' + selected.id + '"]');
    if (row) {
      row.classList.add('selected');
      table.scrollTop = Math.max(0, row.offsetTop - table.clientHeight / 2);
    }
  }

  function drawSections() {
    table.replaceChildren(element('ul', {class: 'outline'}, ...sections.map(section => {
      const id = 's-' + section.path.replace(/[^0-9A-Za-z.]/g, '');
      return element('li', {class: 'depth-' + Math.min(6, section.path.split('.').length)},
        element('a', {href: '#' + id}, element('span', {class: 'quiet'}, section.path + ' '),
          section.heading || section.label || ''));
    })));
  }

  function drawNotice() {
    const list = element('dl', {});
    for (const [column, value] of Object.entries(notice)) {
      if (value !== null && value !== '') {
        list.append(element('dt', {}, columnName('notices', column)), element('dd', {}, valueName('notices', column, value)));
      }
    }
    table.replaceChildren(list);
  }

  function showHelp() {
    help.replaceChildren(element('h2', {}, say('help')),
      element('dl', {}, ...say('keys').flatMap(([key, what]) => [element('dt', {}, key), element('dd', {}, what)])),
      element('button', {type: 'button', onclick: () => help.close()}, say('close')));
    help.showModal();
  }

  function switchLanguage() {
    gongwen.switchLanguage();
    draw();
  }

  /* ---- events ---- */

  text.addEventListener('mouseover', event => {
    const mark = event.target.closest('mark');
    if (mark) {
      showPopover(mark);
    } else {
      hidePopover();
    }
  });
  text.addEventListener('mouseleave', hidePopover);
  window.addEventListener('scroll', hidePopover, {passive: true, capture: true});
  text.addEventListener('click', event => {
    const mark = event.target.closest('mark');
    const covering = mark ? itemsOf(mark) : [];
    hidePopover();
    if (covering.length > 0) {
      // a further click goes through marks that lie on one another
      const at = covering.indexOf(selected);
      select(at > 0 ? covering[at - 1] : covering.at(-1), false);
    }
  });

  const KEYS = {
    j: () => step(1, each => each.type !== 'p'), k: () => step(-1, each => each.type !== 'p'),
    n: () => step(1, each => each.type === 'p'), p: () => step(-1, each => each.type === 'p'),
    a: () => judge('accepted'), r: () => judge('rejected'), u: () => judge(null), l: switchLanguage, '?': showHelp,
    '/': () => document.getElementById('search').focus(),
    Escape: () => { hidePopover(); select(null); }
  };
  document.addEventListener('keydown', event => {
    if (event.target.matches('input, select, textarea')) {
      if (event.key === 'Escape') {
        event.target.blur();
      }
      return;
    }
    const action = KEYS[event.key];
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey && !help.open) {
      event.preventDefault();
      action();
    }
  });

  function draw() {
    gongwen.sayPage();
    drawTools();
    drawSide();
    if (text.childElementCount === 0) {
      text.replaceChildren(element('p', {class: 'quiet', 'data-say': 'noText'}, say('noText')));
    }
  }

  for (const each of items) {
    if (each.key in marks) {
      showVerdict(each);
    }
  }
  if (items.every(each => each.type === 'p') && items.length > 0) {
    tab = 'p';
  }
  draw();
})();
