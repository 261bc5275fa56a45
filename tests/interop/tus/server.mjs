// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
// node server.mjs FOLDER: the independent tus server (@tus/server with @tus/file-store) takes the bytes; around it the
// calls of our contract that tus does not have. Plain HTTP on loopback, for an nginx that names the client in
// X-Client-Cert. Prints its port. FOLDER holds receipts.crt and receipts.key; what arrives lies in FOLDER/tus.
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { Upload } from '@tus/utils';
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import http from 'node:http';
import { pipeline } from 'node:stream/promises';

const folder = process.argv[2];
const root = '/REST/annualReport/v1';
const submissions = new Map();

const store = new FileStore({ directory: `${folder}/tus` });
const tus = new Server({
    path: `${root}/submissions`,
    datastore: store,
    getFileIdFromRequest: (request) => new URL(request.url).pathname.split('/').at(-2),
});

const key = createPrivateKey(readFileSync(`${folder}/receipts.key`));
const chain = readFileSync(`${folder}/receipts.crt`, 'latin1')
    .match(/-----BEGIN CERTIFICATE-----[^-]+/g)
    .map((pem) => pem.replace(/-----BEGIN CERTIFICATE-----|\s/g, ''));
const hash = key.asymmetricKeyDetails.namedCurve === 'secp384r1' ? 'sha384' : 'sha256';

function receiptOf(id, { size: _, ...announced }, size) {
    const part = (json) => Buffer.from(JSON.stringify(json)).toString('base64url');
    const text = `${part({ alg: hash === 'sha384' ? 'ES384' : 'ES256', typ: 'receipt+jws', x5c: chain })}.${part({
        ...announced,
        size,
        iss: 'urn:uniekverslag:interop:tus',
        jti: `${announced.reportingYear}-${String(submissions.size).padStart(6, '0')}`,
        submission: id,
        receivedAt: '2017-02-20T10:00:00+01:00',
    })}`;
    return `${text}.${sign(hash, Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

async function sha256Of(id) {
    const digest = createHash('sha256');
    await pipeline(createReadStream(`${folder}/tus/${id}`), digest);
    return digest.digest('hex');
}

/// What tus counted, and once it has all: whether these are the bytes that were announced.
async function stateOf(id) {
    const submission = submissions.get(id);
    const { offset } = await store.getUpload(id);
    const size = submission.announced.size;
    const state = { id, state: 'receiving', receivedSize: offset, size, maxPartSize: 1024 * 1024 };
    if (offset < size)
        return state;
    if ((await sha256Of(id)) !== id) {
        const type = 'urn:problem-type:uniekverslag:annualReport:digestMismatch';
        return { ...state, state: 'failed', problem: { type, title: 'Digest mismatch', status: 422 } };
    }
    submission.receipt ??= receiptOf(id, submission.announced, size);
    return { ...state, state: 'done', receiptHref: `${root}/submissions/${id}/receipt` };
}

function answer(response, status, body, type = 'application/json') {
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

function refuse(response, status, name) {
    const problem = { type: `urn:problem-type:${name}`, title: name, status };
    answer(response, status, JSON.stringify(problem), 'application/problem+json');
}

async function announce(id, request, response) {
    const body = [];
    for await (const chunk of request)
        body.push(chunk);
    const announced = JSON.parse(Buffer.concat(body).toString());
    const known = submissions.has(id);
    if (!known) {
        await store.create(new Upload({ id, size: announced.size, offset: 0 }));
        submissions.set(id, { announced });
    }
    answer(response, known ? 200 : 201, JSON.stringify(await stateOf(id)));
}

async function handle(request, response) {
    const path = new URL(request.url, 'http://localhost').pathname.slice(root.length);
    const [, id, below] = path.match(/^\/submissions\/([0-9a-f]{64})(\/content|\/receipt)?$/) ?? [];
    if (!request.headers['x-client-cert'])
        return refuse(response, 401, 'uniekverslag:annualReport:clientCertificateRequired');
    if (path === '/mandates')
        return answer(response, 200, JSON.stringify({ items: [{ enterpriseNumber: '0899999949', role: 'secretary' }] }));
    if (id && !below && request.method === 'PUT')
        return announce(id, request, response);
    if (!submissions.has(id))
        return refuse(response, 404, 'belgif:resourceNotFound');
    if (below === '/content')
        return tus.handle(request, response);
    if (below === '/receipt')
        return answer(response, 200, submissions.get(id).receipt ?? '', 'application/jose');
    if (request.method === 'DELETE') {
        await store.remove(id);
        submissions.delete(id);
        return response.writeHead(204).end();
    }
    answer(response, 200, JSON.stringify(await stateOf(id)));
}

const server = http.createServer((request, response) => {
    handle(request, response).catch((error) => {
        console.error(error);
        refuse(response, 500, 'belgif:internalServerError');
    });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
