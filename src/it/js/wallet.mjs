// A wallet made of @openid4vc/openid4vci: fetches what an offer link promises and writes the credential to output.json.
import { readFileSync, writeFileSync } from 'node:fs'
import crypto from 'node:crypto'
import { Openid4vciClient } from '@openid4vc/openid4vci'
import { setGlobalConfig, clientAuthenticationAnonymous } from '@openid4vc/oauth2'

const { offer, txCode } = JSON.parse(readFileSync('input.json', 'utf8'))
// the portal of the tests runs on localhost without TLS
setGlobalConfig({ allowInsecureUrls: true })

const { privateKey, publicKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicJwk = publicKey.export({ format: 'jwk' })
const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const refuse = async () => {
  throw new Error('not asked for')
}
const client = new Openid4vciClient({
  callbacks: {
    hash: (data, algorithm) => crypto.createHash(algorithm.replace('-', '')).update(data).digest(),
    generateRandom: (count) => crypto.randomBytes(count),
    clientAuthentication: clientAuthenticationAnonymous(),
    fetch,
    signJwt: async (signer, { header, payload }) => {
      const text = `${base64(header)}.${base64(payload)}`
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' }
      const signature = crypto.sign('sha256', Buffer.from(text), key).toString('base64url')
      return { jwt: `${text}.${signature}`, signerJwk: publicJwk }
    },
    verifyJwt: refuse,
    encryptJwe: refuse,
    decryptJwe: refuse,
  },
})

const credentialOffer = await client.resolveCredentialOffer(offer)
const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer)
const granted = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({ credentialOffer, issuerMetadata, txCode })
const accessToken = granted.accessTokenResponse.access_token
const { c_nonce: nonce } = await client.requestNonce({ issuerMetadata })
const credentialConfigurationId = credentialOffer.credential_configuration_ids[0]
const { jwt } = await client.createCredentialRequestJwtProof({
  issuerMetadata,
  credentialConfigurationId,
  nonce,
  issuedAt: new Date(),
  signer: { method: 'jwk', publicJwk, alg: 'ES256' },
})
const { credentialResponse } = await client.retrieveCredentials({
  accessToken,
  credentialConfigurationId,
  issuerMetadata,
  proofs: { jwt: [jwt] },
})
await client.sendNotification({
  accessToken,
  issuerMetadata,
  notification: { notificationId: credentialResponse.notification_id, event: 'credential_accepted' },
})
writeFileSync('output.json', JSON.stringify(credentialResponse.credentials[0].credential))
