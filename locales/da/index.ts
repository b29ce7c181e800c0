import advice from './advice.json';
import background from './background.json';
import codes from './codes.json';
import diagnosis from './diagnosis.json';
import errors from './errors.json';
import letter from './letter.json';
import rejections from './rejections.json';
import ui from './ui.json';

export default { advice, background, codes, diagnosis, errors, letter, rejections, ui };
