// Holds files against the official schemas of Teams apps: node validate.cjs FILE=SCHEMA ...
// Writes what is wrong, in the order of the files, as a list in JSON.
const Ajv = require('ajv-draft-04').default;
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const schemas = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams', 'v1.30');
const read = path => JSON.parse(readFileSync(path, 'utf8'));

const wrong = process.argv.slice(2).flatMap(argument => {
  const [file, schema] = argument.split('=');
  const ajv = new Ajv({ unicodeRegExp: false, strict: false, allErrors: true, logger: false });
  const validate = ajv.compile(read(join(schemas, `${schema}.schema.json`)));
  return validate(read(file)) ? [] : validate.errors.map(error => `${schema}${error.instancePath}: ${error.message}`);
});
process.stdout.write(JSON.stringify(wrong));
