import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

export const wink = winkNlp(model);
