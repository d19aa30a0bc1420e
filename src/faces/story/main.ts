import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import { offerWayBack } from './back-to-briefing.ts';
import { offerMyDistrict } from './my-district.ts';
import { offerCharts } from './take-charts.ts';
import '../../ui/bj-stepper.ts';
import '../../scenes/bj-scene.ts';
import '../../scenes/bj-story.ts';

openNumbersInPlace();
offerMyDistrict();
offerCharts();
offerWayBack();
