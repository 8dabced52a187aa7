import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { type Problem, ProblemFromJSON } from './generated/pairing-service/index.js';

/** What the `…Raw` methods of the generated clients answer. */
interface Answer<T> {
    raw: Response;
    value(): Promise<T>;
}

interface Page<T> {
    items?: T[];
    next?: string;
}

/** A resource and the entity tag it was seen with, which a change of it sends as If-Match. */
export interface Seen<T> {
    id: string;
    ifMatch: string;
    value: T;
    headers: Headers;
}

export async function seen<T extends { id?: string }>(request: Promise<Answer<T>>): Promise<Seen<T>> {
    const answer = await request;
    const value = await answer.value();
    const { headers } = answer.raw;
    return { id: present(value.id), ifMatch: present(headers.get('ETag')), value, headers };
}

/** The documents do not say which members are always there, so that each is optional for the compiler. */
export function present<T>(value: T): NonNullable<T> {
    assert.ok(value !== undefined && value !== null, 'something is missing');
    return value;
}

/** Why the service refused what it was asked. */
export async function refusalOf(request: Promise<unknown>): Promise<Problem> {
    const response = await errorOf(request);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    return ProblemFromJSON(await response.json());
}

/** A generated client throws whatever is not 2xx. */
export async function errorOf(request: Promise<unknown>): Promise<Response> {
    const error = await request.then(
        () => assert.fail('it was not refused'),
        (thrown: unknown) => thrown,
    );
    return responseIn(error) ?? Promise.reject(error);
}

/** An error that ends the program says what the service answered. */
export async function withAnswer(error: unknown): Promise<never> {
    const response = responseIn(error);
    if (response === undefined) {
        throw error;
    }
    const told = new Error(`${response.status} of ${response.url}: ${await response.text()}`);
    told.stack = `${told.message}\n${(error as Error).stack}`;
    throw told;
}

/** Each of the clients has a ResponseError of its own. */
function responseIn(error: unknown): Response | undefined {
    const response = error instanceof Error && 'response' in error ? error.response : undefined;
    return response instanceof Response ? response : undefined;
}

/** Everything on a list, page by page, each from where the one before ended. */
export async function* everyItem<T>(read: (cursor?: string) => Promise<Page<T>>): AsyncGenerator<T> {
    let cursor: string | undefined;
    do {
        const page = await read(cursor);
        yield* present(page.items);
        cursor = page.next;
    } while (cursor !== undefined);
}

/** Reads until something is there: the services hear of each other a moment later. */
export async function eventually<T>(read: () => Promise<Page<T>>): Promise<T[]> {
    const deadline = Date.now() + 30_000;
    for (;;) {
        const items = present((await read()).items);
        if (items.length > 0) {
            return items;
        }
        assert.ok(Date.now() < deadline, 'nothing came within 30 s');
        await pause(100);
    }
}
