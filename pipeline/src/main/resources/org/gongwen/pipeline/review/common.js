'use strict';

/* What both pages share: language, elements, storage of marks, export. Texts of notices only ever become text nodes. */
const gongwen = (() => {
  const SAYINGS = {
    zh: {
      indexTitle: '公文复核', back: '‹ 全部公文', language: 'English', print: '打印', exportMarks: '导出复核结果',
      search: '搜索', searchNotice: '在本文中搜索', searchList: '搜索标题、来源、文号、机关', kind: '类型', role: '作用', show: '显示',
      target: '指标', targets: '指标', unit: '责任单位', units: '责任单位', section: '层次', sections: '层次',
      problem: '问题', problems: '问题', notice: '公文信息', nextProblem: '下一个问题', noProblem: '没有问题',
      accept: '确认', reject: '驳回', accepted: '已确认', rejected: '已驳回', undo: '撤销', close: '关闭', help: '快捷键',
      noText: '没有可显示的文本：文件未能读取，原因见“问题”。', nothing: '没有符合条件的内容', matches: '{0} 处匹配',
      value: '数值', deadline: '时限', span: '原文', verdict: '复核', rows: '{0} 行', heading: '标题', path: '路径',
      title: '标题', region: '区域', genre: '文种', date: '日期', status: '状态', source: '来源', all: '全部',
      year: '年份', onlyProblems: '只看有问题的', notices: '公文', read: '已读取', reviewed: '已复核', page: '第 {0} 页，共 {1} 页',
      previous: '上一页', next: '下一页', found: '共 {0} 份公文', noRegion: '未识别', clear: '清除筛选',
      plotRegion: '各区域公文数', plotYear: '各年份公文数', plotGenre: '各文种公文数', plotTargets: '指标的类型与作用',
      plotDeadlines: '时限分布', plotUnits: '承担事项最多的单位', plotProblems: '问题分类', data: '数据', snapshot: '快照',
      runProblems: '与具体公文无关的问题', message: '说明', code: '代码', count: '数量', other: '其他',
      notKept: '浏览器不允许保存，复核结果只在本页保留，请及时导出。',
      whatToDo: '处理办法',
      advice: {
        EMPTY_FILE: '文件中没有文字。请检查来源，重新采集。', UNSUPPORTED_FORMAT: '不支持这种格式。请转换格式，或将其排除。',
        DAMAGED_FILE: '文件损坏或不完整。请重新获取。', ENCRYPTED_FILE: '文件有密码。请向发布单位索取未加密的版本。',
        FILE_TOO_LARGE: '文件超过大小限制。请提高限制或拆分文件。', UNREADABLE_FILE: '文件无法打开。请检查访问权限。',
        TIMED_OUT: '读取超时。请提高 --timeout 或拆分文件。', OUT_OF_MEMORY: '读取所需内存超过限制。请拆分文件。',
        READER_FAILED: '程序在处理此文件时出错。请反馈说明中的信息；其他文件不受影响。',
        DOUBTFUL_ENCODING: '部分字节不符合任何编码。请与来源核对文字。',
        ORDINAL_OUT_OF_ORDER: '序号与前一个不衔接。请与来源核对。', UNCLOSED_UNIT_LIST: '责任单位清单没有结束括号。请核对清单的最后一个单位。',
        LOST_SEPARATOR: '两个单位之间缺少分隔符。请核对拆分是否正确。', DAMAGED_UNIT_NAME: '单位名称不完整。请根据来源补全。',
        DAMAGED_DATE: '日期残缺。请根据来源补全。', UNRESOLVED_DATE: '公文没有说明年份，日期无法确定。请根据来源补全。',
        AMBIGUOUS_DATE: '日期有两种理解。请判断是否包括所述月份本身。', UNKNOWN_UNIT: '数字的单位未知。请将其加入单位表。',
        VALUE_TOO_LARGE: '数值超过该列可容纳的位数。请查看原文。', NO_TITLE: '没有找到标题。请检查是否读入了全文。',
        TEXT_CUT: '文字超过单元格上限，已截断。全文见 texts.parquet。'
      },
      keys: [['J / K', '下一处 / 上一处'], ['N / P', '下一个 / 上一个问题'], ['A', '确认所选'], ['R', '驳回所选'],
        ['U', '撤销复核'], ['/', '搜索；回车到下一处匹配'], ['L', '切换语言'], ['Esc', '关闭']]
    },
    en: {
      indexTitle: 'Review of notices', back: '‹ All notices', language: '中文', print: 'Print', exportMarks: 'Export marks',
      search: 'Search', searchNotice: 'Search this notice', searchList: 'Search title, source, number, body', kind: 'Kind', role: 'Role', show: 'Show',
      target: 'Target', targets: 'Targets', unit: 'Unit', units: 'Units', section: 'Section', sections: 'Sections',
      problem: 'Problem', problems: 'Problems', notice: 'Notice', nextProblem: 'Next problem', noProblem: 'No problem',
      accept: 'Accept', reject: 'Reject', accepted: 'accepted', rejected: 'rejected', undo: 'Undo', close: 'Close', help: 'Keys',
      noText: 'No text to show: the file could not be read. The problems say why.', nothing: 'Nothing fits', matches: '{0} matches',
      value: 'Value', deadline: 'Deadline', span: 'Span', verdict: 'Mark', rows: '{0} rows', heading: 'Heading', path: 'Path',
      title: 'Title', region: 'Region', genre: 'Genre', date: 'Date', status: 'Status', source: 'Source', all: 'all',
      year: 'Year', onlyProblems: 'Only with problems', notices: 'Notices', read: 'Read', reviewed: 'Reviewed', page: 'Page {0} of {1}',
      previous: 'Previous', next: 'Next', found: '{0} notices', noRegion: 'none', clear: 'Clear filters',
      plotRegion: 'Notices by region', plotYear: 'Notices by year', plotGenre: 'Notices by genre', plotTargets: 'Targets by kind and role',
      plotDeadlines: 'Deadlines', plotUnits: 'Units with most duties', plotProblems: 'Problems by code', data: 'Data', snapshot: 'Snapshot',
      runProblems: 'Problems of no notice', message: 'Message', code: 'Code', count: 'Count', other: 'other',
      notKept: 'The browser keeps nothing: marks stay on this page only. Export them before you leave.',
      whatToDo: 'What to do',
      keys: [['J / K', 'next / previous mark'], ['N / P', 'next / previous problem'], ['A', 'accept the selected'], ['R', 'reject the selected'],
        ['U', 'undo'], ['/', 'search; Enter for the next match'], ['L', 'language'], ['Esc', 'close']]
    }
  };
  const PREFIX = 'gongwen-review/';
  const memory = new Map();
  let keeps = true;

  function load(name) {
    try {
      return localStorage.getItem(PREFIX + name);
    } catch (refused) {
      return memory.get(name) ?? null;
    }
  }

  function save(name, text) {
    memory.set(name, text);
    try {
      if (text === null) {
        localStorage.removeItem(PREFIX + name);
      } else {
        localStorage.setItem(PREFIX + name, text);
      }
    } catch (refused) {
      keeps = false;
    }
  }

  function names() {
    try {
      return Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).map(key => key.slice(PREFIX.length));
    } catch (refused) {
      return [...memory.keys()];
    }
  }

  let language = load('language') || (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

  function say(key, ...values) {
    const saying = SAYINGS[language][key] ?? (key === 'advice' ? null : key);
    return typeof saying !== 'string' ? saying : values.reduce((text, value, i) => text.replace('{' + i + '}', value), saying);
  }

  function switchLanguage() {
    language = language === 'zh' ? 'en' : 'zh';
    save('language', language);
    document.documentElement.lang = language;
  }

  /** Puts the words of the language into elements of the page itself. */
  function sayPage() {
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll('[data-say]')) {
      element.textContent = say(element.dataset.say);
    }
  }

  function element(tag, properties, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name === 'class') {
        made.className = value;
      } else if (name.startsWith('on')) {
        made.addEventListener(name.slice(2), value);
      } else if (name.includes('-') || name === 'for' || name === 'role') {
        made.setAttribute(name, value);
      } else {
        made[name] = value;
      }
    }
    made.append(...children.filter(child => child !== null && child !== undefined));
    return made;
  }

  const data = JSON.parse(document.getElementById('data').textContent);

  /** Rows of a table as objects. */
  function rows(table) {
    return table.rows.map(cells => Object.fromEntries(table.columns.map((column, i) => [column, cells[i]])));
  }

  function columnName(table, column) {
    return language === 'zh' ? (gongwenTerms.columns[table] || {})[column] || column : column;
  }

  function valueName(table, column, value) {
    const names = gongwenTerms.values[table + '.' + column];
    return language === 'zh' && names && names[value] ? names[value] : value;
  }

  function marksOf(notice) {
    try {
      return JSON.parse(load('marks/' + notice) || '{}');
    } catch (damaged) {
      return {};
    }
  }

  function saveMarks(notice, marks) {
    save('marks/' + notice, Object.keys(marks).length === 0 ? null : JSON.stringify(marks));
  }

  function noticesWithMarks() {
    return names().filter(name => name.startsWith('marks/')).map(name => name.slice('marks/'.length));
  }

  const EXPORTED = ['notice_id', 'source', 'table', 'key', 'section_path', 'span', 'kind', 'role', 'indicator', 'comparator',
    'value', 'value_upper', 'unit', 'deadline', 'char_start', 'char_end', 'verdict'];

  function csvCell(value) {
    const text = value === null || value === undefined ? '' : String(value);
    const guarded = /^[=+\-@\t\r＝＋－＠]/.test(text) ? "'" + text : text;
    return '"' + guarded.replaceAll('"', '""') + '"';
  }

  function exportMarks(notices, fileName) {
    const lines = [EXPORTED.map(csvCell).join(',')];
    for (const notice of notices) {
      for (const mark of Object.values(marksOf(notice))) {
        lines.push(EXPORTED.map(column => csvCell(mark[column])).join(','));
      }
    }
    const url = URL.createObjectURL(new Blob(['\uFEFF' + lines.join('\r\n') + '\r\n'], {type: 'text/csv;charset=utf-8'}));
    element('a', {href: url, download: fileName}).click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
    return lines.length - 1;
  }

  /** The buttons of a page, beside its title. */
  function showActions(...buttons) {
    document.querySelector('.actions')?.remove();
    document.querySelector('.top').append(element('div', {class: 'group actions'}, ...buttons));
  }

  return {
    showActions, data, rows, say, sayPage, switchLanguage, element, columnName, valueName, marksOf, saveMarks, noticesWithMarks, exportMarks,
    language: () => language,
    keeps: () => keeps
  };
})();
