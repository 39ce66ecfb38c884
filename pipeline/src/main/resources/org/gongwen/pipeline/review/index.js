'use strict';

(() => {
  const {element, say, valueName, data} = gongwen;
  const PAGE = 100;
  const MOST = 12;
  const COLOURS = {
    TARGET: '#2f6fab', STANDARD: '#6aa3d5', CONDITION: '#d8a24a', CONTEXT: '#b9bec6', bar: '#4a86bd', problem: '#c65b4b'
  };
  const notices = data.notices.map(cells => Object.fromEntries(data.columns.map((column, i) => [column, cells[i]])));
  for (const notice of notices) {
    notice.year = notice.date === null ? null : notice.date.slice(0, 4);
    notice.id = notice.page.replace(/^notices\/|\.html$/g, '');
    notice.found = [notice.title, notice.source, notice.document_number, notice.issuing_body].join('\n').toLowerCase();
  }
  const filters = {query: '', region: '', year: '', genre: '', status: '', code: '', problems: false};
  const sorting = {column: 'source', direction: 1};
  const COLUMN = {region: 'region', year: 'year', genre: 'document_type', status: 'status'};
  let page = 0;
  let shown = notices;
  let charts = [];
  let reviewed = new Set();

  const tools = document.getElementById('tools');
  const numbers = document.getElementById('numbers');
  const plots = document.getElementById('plots');
  const list = document.getElementById('list');

  /* ---- figures ---- */

  function sum(column) {
    return notices.reduce((total, notice) => total + Number(notice[column] || 0), 0);
  }

  function drawNumbers() {
    reviewed = new Set(gongwen.noticesWithMarks());
    const figures = [
      ['notices', notices.length], ['read', notices.filter(notice => notice.status === 'READ').length],
      ['targets', sum('target_count')], ['units', sum('unit_count')],
      ['problems', sum('problem_count') + data.runProblems.rows.length],
      ['reviewed', notices.filter(notice => reviewed.has(notice.id)).length]
    ];
    numbers.replaceChildren(...figures.map(([key, number]) => element('div', {class: 'number', 'data-number': key},
      element('b', {}, number.toLocaleString(gongwen.language())), element('span', {}, say(key)))));
  }

  function counted(column) {
    const counts = new Map();
    for (const notice of notices) {
      const value = notice[column];
      counts.set(value, (counts.get(value) || 0) + 1);
    }
    return [...counts.entries()];
  }

  function mostFirst(entries) {
    const sorted = entries.sort((a, b) => b[1] - a[1] || String(a[0]).localeCompare(String(b[0])));
    if (sorted.length <= MOST) {
      return sorted;
    }
    const rest = sorted.slice(MOST - 1).reduce((total, [, count]) => total + count, 0);
    return [...sorted.slice(0, MOST - 1), [say('other'), rest, true]];
  }

  function drawPlots() {
    charts.forEach(chart => chart.destroy());
    charts = [];
    plots.replaceChildren();
    if (notices.length === 0) {
      return;
    }
    noticePlot('plotRegion', 'region', mostFirst(counted('region')), true);
    noticePlot('plotYear', 'year', counted('year').sort((a, b) => String(a[0]).localeCompare(String(b[0]))), false);
    noticePlot('plotGenre', 'genre', mostFirst(counted('document_type')), true);
    targetPlot();
    bars('plotDeadlines', months(data.figures.deadlines), {});
    bars('plotUnits', data.figures.units, {lies: true});
    bars('plotProblems', data.figures.problems.map(([code, count]) => [valueName('problems', 'code', code), count, code]),
      {lies: true, colour: COLOURS.problem, picks: entry => pick('code', entry[2])});
  }

  function noticePlot(key, filter, entries, lies) {
    bars(key, entries.map(([value, count, rest]) => [value === null ? say('noRegion') : value, count, rest ? undefined : value]),
      {lies, picks: entry => { if (entry[2]) { pick(filter, entry[2]); } }});
  }

  function pick(filter, value) {
    filters[filter] = filters[filter] === value ? '' : value;
    page = 0;
    drawTools();
    drawList();
    list.scrollIntoView({block: 'start', behavior: 'smooth'});
  }

  function bars(key, entries, {lies = false, colour = COLOURS.bar, picks = null}) {
    if (entries.length === 0) {
      return;
    }
    const config = plain(lies, picks && (index => picks(entries[index])));
    config.data = {labels: entries.map(entry => entry[0]), datasets: [{data: entries.map(entry => entry[1]), backgroundColor: colour, maxBarThickness: 44}]};
    draw(key, config, lies ? entries.length : 8, entries.map(entry => [entry[0], entry[1]]));
  }

  function targetPlot() {
    const counts = new Map(data.figures.targets);
    if (counts.size === 0) {
      return;
    }
    const kinds = Object.keys(gongwenTerms.values['targets.kind']).filter(kind =>
      [...counts.keys()].some(name => name.startsWith(kind + '/')));
    const roles = ['TARGET', 'STANDARD', 'CONDITION', 'CONTEXT'];
    const config = plain(false, null);
    config.data = {
      labels: kinds.map(kind => valueName('targets', 'kind', kind)),
      datasets: roles.map(role => ({
        label: valueName('targets', 'role', role), backgroundColor: COLOURS[role], maxBarThickness: 44,
        data: kinds.map(kind => counts.get(kind + '/' + role) || 0)
      }))
    };
    config.options.plugins.legend = {display: true, position: 'bottom', labels: {boxWidth: 14}};
    config.options.scales.x.stacked = config.options.scales.y.stacked = true;
    draw('plotTargets', config, 8, data.figures.targets.map(([name, count]) =>
      [name.split('/').map((value, i) => valueName('targets', ['kind', 'role'][i], value)).join(' · '), count]));
  }

  function plain(lies, picks) {
    return {
      type: 'bar',
      options: {
        indexAxis: lies ? 'y' : 'x', animation: false, responsive: true, maintainAspectRatio: false,
        plugins: {legend: {display: false, position: 'bottom'}},
        scales: {
          x: {grid: {display: lies}, ticks: lies ? {precision: 0} : {}, beginAtZero: true},
          y: {grid: {display: !lies}, ticks: lies ? {autoSkip: false} : {precision: 0}, beginAtZero: true}
        },
        onClick: (event, hits) => { if (picks && hits.length > 0) { picks(hits[0].index); } }
      }
    };
  }

  function draw(key, config, height, entries) {
    const canvas = element('canvas', {role: 'img', 'aria-label': say(key)});
    const box = element('div', {class: 'plot size-' + Math.min(5, Math.ceil(height / 4))}, canvas);
    plots.append(element('figure', {'data-plot': key}, element('figcaption', {}, say(key)), box,
      element('details', {}, element('summary', {}, say('data')), element('table', {}, element('tbody', {},
        ...entries.map(([name, count]) => element('tr', {}, element('th', {scope: 'row'}, String(name)), element('td', {}, String(count)))))))));
    charts.push(new Chart(canvas, config));
  }

  /** Months without a gap, or years where there are too many months. */
  function months(entries) {
    if (entries.length === 0) {
      return [];
    }
    const numbered = entries.map(([month, count]) => [Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1, count]);
    const first = numbered[0][0];
    const last = numbered.at(-1)[0];
    const size = last - first < 48 ? 1 : 12;
    const counts = new Map();
    for (const [month, count] of numbered) {
      const at = Math.floor(month / size);
      counts.set(at, (counts.get(at) || 0) + count);
    }
    const all = [...counts.keys()].sort((a, b) => a - b);
    const slots = all.at(-1) - all[0] > 100 ? all : Array.from({length: all.at(-1) - all[0] + 1}, (_, i) => all[0] + i);
    return slots.map(at => [size === 12 ? String(at) : Math.floor(at / 12) + '-' + String(at % 12 + 1).padStart(2, '0'), counts.get(at) || 0]);
  }

  /* ---- list ---- */

  function drawTools() {
    tools.replaceChildren(
      element('div', {class: 'group'}, element('input', {
        type: 'search', id: 'search', value: filters.query, placeholder: say('searchList'), 'aria-label': say('searchList'),
        oninput: event => { filters.query = event.target.value.trim().toLowerCase(); page = 0; drawList(); }
      })),
      element('div', {class: 'group'}, ...Object.keys(COLUMN).map(choice), codeChoice(),
        element('label', {}, element('input', {
          type: 'checkbox', id: 'only-problems', checked: filters.problems,
          onchange: event => { filters.problems = event.target.checked; page = 0; drawList(); }
        }), ' ' + say('onlyProblems'))));
    gongwen.showActions(
      element('button', {type: 'button', id: 'export', onclick: exportAll}, say('exportMarks')),
      element('button', {type: 'button', id: 'print', onclick: () => window.print()}, say('print')),
      element('button', {type: 'button', id: 'language', onclick: () => { gongwen.switchLanguage(); drawAll(); }}, say('language')));
  }

  function exportAll() {
    gongwen.exportMarks(notices.map(notice => notice.id).filter(id => reviewed.has(id)), 'review.csv');
  }

  function choice(filter) {
    const values = [...new Set(notices.map(notice => notice[COLUMN[filter]]))].filter(value => value !== null).sort();
    return select(filter, values.map(value => [value, filter === 'status' ? valueName('notices', 'status', value) : value]));
  }

  function codeChoice() {
    const codes = [...new Set(notices.flatMap(notice => notice.codes))].sort();
    return select('code', codes.map(code => [code, valueName('problems', 'code', code)]));
  }

  function select(filter, options) {
    const label = say(filter === 'code' ? 'problem' : filter);
    const made = element('select', {
      id: 'filter-' + filter, 'aria-label': label, onchange: event => { filters[filter] = event.target.value; page = 0; drawList(); }
    }, element('option', {value: ''}, label + ': ' + say('all')),
    ...options.map(([value, text]) => element('option', {value}, text)));
    made.value = filters[filter];
    return made;
  }

  function fits(notice) {
    return Object.entries(COLUMN).every(([filter, column]) => filters[filter] === '' || notice[column] === filters[filter])
      && (filters.code === '' || notice.codes.includes(filters.code))
      && (!filters.problems || notice.problem_count > 0)
      && (filters.query === '' || notice.found.includes(filters.query));
  }

  function compared(a, b) {
    const [x, y] = [a[sorting.column], b[sorting.column]];
    if (x === y) {
      return a.position - b.position;
    }
    if (x === null || y === null) {
      return x === null ? 1 : -1;
    }
    const numbers = sorting.column.endsWith('_count');
    return sorting.direction * (numbers ? x - y : x < y ? -1 : 1);
  }

  function drawList() {
    shown = notices.filter(fits);
    if (sorting.column !== 'source' || sorting.direction < 0) {
      shown.sort(compared);
    }
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    page = Math.min(page, pages - 1);
    list.replaceChildren(...[
      element('p', {class: 'quiet', id: 'found', role: 'status'}, say('found', shown.length)),
      noticeTable(shown.slice(page * PAGE, (page + 1) * PAGE)), pager(pages), runProblems()].filter(part => part !== null));
  }

  function noticeTable(part) {
    const columns = [['title', 'title', ''], ['region', 'region', 'wide'], ['genre', 'document_type', 'wide'], ['date', 'date', 'wide'],
      ['status', 'status', 'wide'], ['targets', 'target_count', 'number'], ['units', 'unit_count', 'number wide'],
      ['problems', 'problem_count', 'number']];
    return element('table', {class: 'notices'},
      element('thead', {}, element('tr', {}, ...columns.map(([key, column, look]) => element('th', {scope: 'col', class: look,
        'aria-sort': sorting.column === column ? (sorting.direction > 0 ? 'ascending' : 'descending') : 'none'},
      element('button', {type: 'button', class: 'plain', onclick: () => sortBy(column)}, say(key)))))),
      element('tbody', {}, ...part.map(notice => element('tr', {class: notice.status === 'READ' ? '' : 'unread'},
        element('td', {}, element('a', {href: notice.page}, notice.title || notice.source),
          reviewed.has(notice.id) ? element('span', {class: 'done', title: say('reviewed')}, ' ✓') : null,
          element('small', {}, [notice.source, notice.document_number].filter(text => text !== null).join(' · '))),
        ...columns.slice(1).map(([, column, look]) => element('td', {class: look + (column === 'problem_count' && notice[column] > 0 ? ' bad' : '')},
          column === 'status' ? valueName('notices', 'status', notice.status) : notice[column] ?? ''))))));
  }

  function sortBy(column) {
    sorting.direction = sorting.column === column ? -sorting.direction : column.endsWith('_count') ? -1 : 1;
    sorting.column = column;
    page = 0;
    drawList();
  }

  function pager(pages) {
    if (pages === 1) {
      return null;
    }
    const turn = by => () => { page += by; drawList(); list.scrollIntoView({block: 'start'}); };
    return element('nav', {class: 'group pager'},
      element('button', {type: 'button', disabled: page === 0, onclick: turn(-1)}, say('previous')),
      element('span', {}, say('page', page + 1, pages)),
      element('button', {type: 'button', id: 'next-page', disabled: page === pages - 1, onclick: turn(1)}, say('next')));
  }

  function runProblems() {
    const rows = gongwen.rows(data.runProblems);
    if (rows.length === 0) {
      return null;
    }
    return element('section', {}, element('h2', {}, say('runProblems')), element('table', {}, element('tbody', {},
      ...rows.map(row => element('tr', {}, element('td', {}, row.source || ''), element('td', {}, valueName('problems', 'code', row.code)),
        element('td', {}, row.message))))));
  }

  function drawAll() {
    gongwen.sayPage();
    drawNumbers();
    drawTools();
    drawList();
    drawPlots();
  }

  document.addEventListener('keydown', event => {
    if (!event.target.matches('input, select') && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search').focus();
      } else if (event.key === 'l') {
        gongwen.switchLanguage();
        drawAll();
      }
    }
  });
  // marks may have been set on a notice's page meanwhile
  window.addEventListener('pageshow', event => { if (event.persisted) { drawNumbers(); drawList(); } });

  notices.forEach((notice, i) => { notice.position = i; });
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  drawAll();
})();
