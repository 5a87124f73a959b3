import { said } from '../said';

/** Sounds, vibration and reading aloud. */
export const senses = said('senses', {
	heading: 'Sound, touch and speech',
	speech: 'Offer to read questions and answers aloud',
	speechNote:
		'Only voices kept on this device are used: those of a server would be sent what they read.',
	noVoice: 'This device has no English voice of its own. Its settings for speech may offer one.',
	sound: 'Play a short sound with each verdict',
	haptics: 'Vibrate with each verdict',
	noHaptics: 'This browser does not let pages vibrate the device.',
	trial: 'Try it',
	trialText: 'This is how questions sound.',
	speak: 'Read aloud',
	stop: 'Stop reading',
	keysHow: 'Turn this off if dictation or an unsteady hand presses keys by accident.'
});
