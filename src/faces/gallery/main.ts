import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import { offerChart } from './take-chart.ts';
import '../../scenes/bj-chart.ts';

openNumbersInPlace();
offerChart();
