// Validates the pages of a folder (0.html, 1.html, …) and writes the faults as JSON: [{ page, rule, message, line }].
import fs from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const folder = process.argv[2];
const validator = new HtmlValidate(new FileSystemConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the source is written, which no reader meets.
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A button of a form submits without saying so; a frame that scrolls is a region without being a section with a heading.
    'no-implicit-button-type': 'off',
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A list posts one name for each of its values.
    'form-dup-name': 'off',
    'long-title': ['error', { maxlength: 100 }],
    // Asks for no-break blanks in the words around a number too; the digits have theirs.
    'tel-non-breaking': 'off',
  },
}));
const faults = [];
for (const name of fs.readdirSync(folder).filter(file => file.endsWith('.html'))) {
  const report = await validator.validateString(fs.readFileSync(path.join(folder, name), 'utf8'), path.join(folder, name));
  for (const result of report.results)
    for (const { ruleId, message, line } of result.messages) faults.push({ page: Number.parseInt(name, 10), rule: ruleId, message, line });
}
process.stdout.write(JSON.stringify(faults));
