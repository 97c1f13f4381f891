// usage: node verify.mjs, in a folder with input.json: {contexts, portal, files: [{name, file}]}
// Takes the credentials out of files as they are handed to people (JSON, presentations, baked PNG, PDF with attachments), and checks each with the
// libraries of Digital Bazaar: signature, issuer, dates and status list, all fetched from the portal. Then changes each and checks it again.
// What was found is written to output.json: {findings: [{name, id, verified, changed, why}]}.
import fs from 'node:fs';
import zlib from 'node:zlib';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs';

const {contexts, files} = JSON.parse(fs.readFileSync('input.json', 'utf8'));
const suite = () => new DataIntegrityProof({cryptosuite});

// did:web method specification: the colons of the rest are slashes, its first part is the host
const addressOf = did => {
  const [host, ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent);
  const scheme = host.startsWith('localhost') ? 'http' : 'https';
  return `${scheme}://${host}/${path.length ? path.join('/') : '.well-known'}/did.json`;
};

const fetched = async address => {
  const answer = await fetch(address, {headers: {accept: 'application/json, application/vc, application/did+json'}});
  if(!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
};

const documentLoader = async url => {
  const document = contexts[url] || await resolved(url);
  return {contextUrl: null, documentUrl: url, document};
};

const resolved = async url => {
  const [base, fragment] = url.split('#');
  if(!base.startsWith('did:web:')) {
    return fetched(url);
  }
  const did = await fetched(addressOf(base));
  if(!fragment) {
    return did;
  }
  const method = did.verificationMethod.concat(did.assertionMethod).find(each => each.id === url);
  return {'@context': 'https://w3id.org/security/multikey/v1', ...method};
};

// PNG, third edition, 11.3.3.4: keyword, compression flag and method, language and translated keyword, text
const bakedIn = png => {
  const texts = [];
  for(let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if(type === 'iTXt') {
      const keyword = data.toString('latin1', 0, data.indexOf(0));
      if(keyword === 'openbadgecredential' || keyword === 'clrcredential') {
        const flags = data.indexOf(0) + 1;
        const language = data.indexOf(0, flags + 2);
        const text = data.subarray(data.indexOf(0, language + 1) + 1);
        texts.push((data[flags] === 1 ? zlib.inflateSync(text) : text).toString('utf8'));
      }
    }
    at += length + 12;
  }
  return texts;
};

const attachedTo = async pdf => {
  const document = await getDocument({data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS}).promise;
  const attachments = await document.getAttachments();
  return Object.values(attachments || {}).map(each => Buffer.from(each.content).toString('utf8'));
};

const parts = credential => [credential, ...[credential.credentialSubject?.verifiableCredential || []].flat()];

const credentialsIn = async file => {
  const bytes = fs.readFileSync(file);
  const texts = file.endsWith('.png') ? bakedIn(bytes) : file.endsWith('.pdf') ? await attachedTo(bytes) : [bytes.toString('utf8')];
  return texts.map(text => JSON.parse(text))
    .flatMap(each => [each.type].flat().includes('VerifiablePresentation') ? [each.verifiableCredential].flat() : [each])
    .flatMap(parts);
};

const check = async credential => {
  const result = await vc.verifyCredential({
    credential,
    suite: suite(),
    documentLoader,
    checkStatus: options => checkStatus({...options, suite: suite(), documentLoader})
  });
  // the library says that the lists are genuine and what they hold, not what follows from it
  const set = (result.statusResult?.results || []).filter(each => each.status).map(each => each.credentialStatus.statusPurpose);
  const causes = [result.error?.errors, result.error, result.statusResult?.error, set].flat().filter(Boolean);
  return {verified: result.verified && set.length === 0, why: causes.map(String).join('; ')};
};

const findings = [];
for(const {name, file} of files) {
  for(const credential of await credentialsIn(file)) {
    findings.push({name, id: credential.id, changed: false, ...await check(credential)});
    const changed = structuredClone(credential);
    changed.name = `${credential.name} with honours`;
    findings.push({name, id: credential.id, changed: true, ...await check(changed)});
  }
}
fs.writeFileSync('output.json', JSON.stringify({findings}, null, 1));
