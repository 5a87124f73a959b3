import type { senses as english } from '../en/senses';

export const senses: typeof english = {
	heading: 'Sonido, tacto y voz',
	speech: 'Ofrecer leer en voz alta preguntas y respuestas',
	speechNote:
		'Solo se usan voces guardadas en este dispositivo: las de un servidor recibirían lo que leen.',
	noVoice: 'Este dispositivo no tiene voz propia en inglés. Quizá la ofrezcan sus ajustes de voz.',
	sound: 'Un sonido breve con cada veredicto',
	haptics: 'Vibrar con cada veredicto',
	noHaptics: 'Este navegador no deja que las páginas hagan vibrar el dispositivo.',
	trial: 'Probar',
	trialText: 'This is how questions sound.',
	speak: 'Leer en voz alta',
	stop: 'Dejar de leer',
	keysHow:
		'Las teclas de una sola letra actúan al momento; el dictado y algunas manos las pulsan sin querer.'
};
