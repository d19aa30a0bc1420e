import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import '../../scenes/bj-chart.ts';

openNumbersInPlace();
