// Verifies a signed letter with a library that others wrote; the domain name system is the record beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';

const record = JSON.parse(readFileSync('record.json', 'utf8'));
const resolver = async (name, type) => {
  if (name === record.name && type === 'TXT') return [[record.value]];
  const missing = new Error(name);
  missing.code = 'ENOTFOUND';
  throw missing;
};
const verify = async file => (await dkimVerify(readFileSync(file), { resolver })).results
  .map(result => `${result.status.result} ${result.signingDomain}`);

writeFileSync('output.json', JSON.stringify({ letter: await verify('letter.eml'), changed: await verify('changed.eml') }));
