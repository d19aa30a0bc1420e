import '../../ui/bj-stepper.ts';
import '../../scenes/bj-scene.ts';
import '../../scenes/bj-story.ts';
