'use strict';
// Draws the charts; without them their tables still stand there.
(() => {
  const {all, choose, data, onSpeak} = gongkai;
  const {groups, kinds} = data('charts');
  const buttons = all('[data-group]');
  let group = Object.keys(groups)[0];
  const charts = {};

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const palette = ['#3d74c7', '#7fb2e5', '#c45a4f', '#d9a441', '#8b7cc0', '#7d8794'];
  const weights = ['error', 'warning', 'info'];

  function base() {
    const text = {color: colour('soft'), fontFamily: getComputedStyle(document.body).fontFamily};
    return {
      animation: false,
      color: palette,
      textStyle: text,
      legend: {bottom: 0, itemWidth: 12, itemHeight: 10, itemGap: 8, textStyle: {...text, fontSize: 11}},
      tooltip: {trigger: 'axis', renderMode: 'richText', axisPointer: {type: 'shadow'}, confine: true},
      grid: {left: 8, right: 12, top: 16, bottom: 48, containLabel: true},
    };
  }

  const axis = () => ({axisLine: {lineStyle: {color: colour('line')}}, axisTick: {show: false},
    axisLabel: {color: colour('soft')}, splitLine: {lineStyle: {color: colour('line')}}});

  function requests() {
    const {years, requests: series} = groups[group];
    return {...base(),
      xAxis: {...axis(), type: 'category', data: years.map(String)},
      yAxis: {...axis(), type: 'value'},
      series: series.map(({name, values}) => ({type: 'bar', name: choose(name), data: values, barMaxWidth: 28}))};
  }

  function outcomes() {
    const {years, outcomes: series} = groups[group];
    const sums = years.map((_, at) => series.reduce((sum, {values}) => sum + values[at], 0));
    const share = (value, at) => (sums[at] ? Math.round(value / sums[at] * 1000) / 10 : 0);
    return {...base(),
      tooltip: {...base().tooltip, valueFormatter: value => `${value}%`},
      xAxis: {...axis(), type: 'category', data: years.map(String)},
      yAxis: {...axis(), type: 'value', max: 100, axisLabel: {color: colour('soft'), formatter: '{value}%'}},
      series: series.map(({name, values}) => ({type: 'bar', stack: 'all', name: choose(name),
        data: values.map(share), barMaxWidth: 40}))};
  }

  function findings() {
    const shown = kinds.slice(0, 12).reverse();
    return {...base(),
      legend: {show: false},
      grid: {left: 8, right: 40, top: 4, bottom: 8, containLabel: true},
      xAxis: {...axis(), type: 'value', show: false},
      yAxis: {...axis(), type: 'category', data: shown.map(kind => choose(kind.name)),
        axisLabel: {color: colour('soft'), fontSize: 10.5}},
      series: [{type: 'bar', barMaxWidth: 14, label: {show: true, position: 'right', color: colour('soft')},
        data: shown.map(kind => ({value: kind.findings, itemStyle: {color: colour(weights[kind.weight])}}))}]};
  }

  function draw() {
    const options = {kinds: findings};
    if (group) {
      Object.assign(options, {requests, outcomes});
    }
    for (const [id, option] of Object.entries(options)) {
      const canvas = document.querySelector(`#chart-${id} .canvas`);
      charts[id] = charts[id] || echarts.init(canvas);
      charts[id].setOption(option(), true);
    }
  }

  buttons.forEach(button => button.addEventListener('click', () => {
    group = button.dataset.group;
    buttons.forEach(other => other.setAttribute('aria-pressed', other === button));
    draw();
  }));
  onSpeak(draw);
  const resize = () => Object.values(charts).forEach(chart => chart.resize());
  addEventListener('resize', resize);
  addEventListener('beforeprint', resize);
  addEventListener('afterprint', resize);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
})();
