// usage: node cross.mjs DIR
// DIR/input.json holds the vocabularies, the issuer with its keys, and what was signed by Conferral; each document is checked here with the
// libraries of Digital Bazaar and each token with jose. Then the same documents are signed by them, with keys of their own, and written to
// DIR/output.json together with what was found.
import fs from 'node:fs';
import path from 'node:path';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite as eddsaRdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {cryptosuite as ecdsaRdfc} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import {Ed25519Signature2020} from '@digitalbazaar/ed25519-signature-2020';
import {Ed25519VerificationKey2020} from '@digitalbazaar/ed25519-verification-key-2020';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as jose from 'jose';

const dir = process.argv[2];
const input = JSON.parse(fs.readFileSync(path.join(dir, 'input.json'), 'utf8'));
const multikeyContext = 'https://w3id.org/security/multikey/v1';
const issuer = input.issuer;

const suites = {
  'eddsa-rdfc-2022': {reading: eddsaRdfc, writing: eddsaRdfc},
  'eddsa-jcs-2022': {reading: eddsaJcs.createVerifyCryptosuite(), writing: eddsaJcs.createSignCryptosuite()},
  'ecdsa-rdfc-2019': {reading: ecdsaRdfc, writing: ecdsaRdfc}
};

const keys = {
  'eddsa-rdfc-2022': await Ed25519Multikey.generate({controller: issuer}),
  'eddsa-jcs-2022': await Ed25519Multikey.generate({controller: issuer}),
  'ecdsa-rdfc-2019': await EcdsaMultikey.generate({curve: 'P-256', controller: issuer})
};
for(const key of Object.values(keys)) {
  key.id = `${issuer}#${key.publicKeyMultibase}`;
}
const older = await Ed25519VerificationKey2020.generate({controller: issuer});

const methods = new Map();
for(const publicKeyMultibase of input.keys.concat(Object.values(keys).map(key => key.publicKeyMultibase))) {
  const id = `${issuer}#${publicKeyMultibase}`;
  methods.set(id, {'@context': multikeyContext, id, type: 'Multikey', controller: issuer, publicKeyMultibase});
}

const documentLoader = async url => {
  const found = input.contexts[url] || methods.get(url) || (url === issuer && {
    '@context': ['https://www.w3.org/ns/did/v1', multikeyContext],
    id: issuer,
    assertionMethod: [...methods.values()]
  });
  if(!found) {
    throw new Error(`not to be had here: ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document: found};
};

const bundled = document => document.credentialSubject.verifiableCredential || [];
const findings = [];

const check = async (name, credential, suite) => {
  const result = await vc.verifyCredential({
    credential, suite, documentLoader, checkStatus: async () => ({verified: true})
  });
  findings.push({name, verified: result.verified, why: result.verified ? '' : String(result.error?.errors?.[0] || result.error)});
};

for(const {name, suite, document} of input.documents) {
  for(const [i, part] of [document, ...bundled(document)].entries()) {
    await check(`${name} ${i}`, part, new DataIntegrityProof({cryptosuite: suites[suite].reading}));
  }
}
const changed = [];
for(const {suite, document} of input.documents) {
  const credential = {...document, name: `${document.name}!`};
  const result = await vc.verifyCredential({
    credential, suite: new DataIntegrityProof({cryptosuite: suites[suite].reading}), documentLoader, checkStatus: async () => ({verified: true})
  });
  changed.push(result.verified);
}
for(const {name, algorithm, token, jwk} of input.tokens) {
  try {
    const key = await jose.importJWK(jwk, algorithm);
    await jose.compactVerify(token, key, {algorithms: [algorithm]});
    findings.push({name, verified: true, why: ''});
  } catch(e) {
    findings.push({name, verified: false, why: String(e)});
  }
}

const sign = async (unsigned, suite) => {
  const document = structuredClone(unsigned);
  const parts = bundled(document);
  for(let i = 0; i < parts.length; i++) {
    parts[i] = await sign(parts[i], suite);
  }
  return vc.issue({credential: document, suite: suite(), documentLoader});
};

const documents = [];
for(const {name, suite, unsigned} of input.documents) {
  const make = () => new DataIntegrityProof({signer: keys[suite].signer(), cryptosuite: suites[suite].writing, date: input.created});
  documents.push({name, key: keys[suite].publicKeyMultibase, document: await sign(unsigned, make)});
}
for(const {name, unsigned} of input.documents.filter(each => each.suite === 'eddsa-rdfc-2022')) {
  const make = () => new Ed25519Signature2020({key: older, date: input.created});
  documents.push({name: `${name} in the older way`, key: older.publicKeyMultibase, document: await sign(unsigned, make)});
}

const tokens = [];
for(const {name, algorithm, token} of input.tokens) {
  const {publicKey, privateKey} = await jose.generateKeyPair(algorithm, {extractable: true, modulusLength: 2048});
  const jwk = await jose.exportJWK(publicKey);
  const payload = jose.base64url.decode(token.split('.')[1]);
  const signed = await new jose.CompactSign(payload).setProtectedHeader({alg: algorithm, typ: 'JWT', kid: `${issuer}#key`}).sign(privateKey);
  tokens.push({name, token: signed, jwk});
}
fs.writeFileSync(path.join(dir, 'output.json'), JSON.stringify({findings, changed, documents, tokens}));
