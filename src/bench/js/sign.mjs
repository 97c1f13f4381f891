// usage: node sign.mjs DIR SECONDS
// Signs the documents of DIR (badge-*.json, record-*.json) with Digital Bazaar's libraries, each bundled credential first, for SECONDS
// each, and prints how many a second. DIR/contexts.json holds the vocabularies, so nothing is fetched.
import fs from 'node:fs';
import path from 'node:path';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';

const [dir, seconds] = process.argv.slice(2);
const read = name => JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8'));
const contexts = read('contexts.json');
const controller = 'did:web:records.example.edu:issuers:registrar';
const keyPair = await Ed25519Multikey.generate({controller});
keyPair.id = `${controller}#${keyPair.publicKeyMultibase}`;

const documentLoader = async url => {
  if(!contexts[url]) {
    throw new Error(`not among the vocabularies: ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document: contexts[url]};
};

const sign = credential => {
  const suite = new DataIntegrityProof({signer: keyPair.signer(), cryptosuite, date: '2026-01-05T10:00:00Z'});
  return vc.issue({credential, suite, documentLoader});
};

const signAll = async document => {
  const copy = structuredClone(document);
  const bundle = copy.credentialSubject.verifiableCredential;
  for(let i = 0; bundle && i < bundle.length; i++) {
    bundle[i] = await sign(bundle[i]);
  }
  return sign(copy);
};

for(const kind of ['badge', 'record']) {
  const documents = fs.readdirSync(dir).filter(name => name.startsWith(kind)).map(read);
  await signAll(documents[0]);
  const begun = performance.now();
  let signed = 0;
  while(performance.now() - begun < 1000 * seconds) {
    await signAll(documents[signed++ % documents.length]);
  }
  console.log(`${kind} ${(1000 * signed / (performance.now() - begun)).toFixed(2)}`);
}
