import '../../scenes/bj-chart.ts';
