/**
 * Two cities and the ministry use the three services through the clients that openapi-generator makes for TypeScript.
 * Every step checks what it was answered; the first that fails ends the program with a status other than 0.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { errorOf, eventually, everyItem, present, refusalOf, type Seen, seen, withAnswer } from './answers.js';
import { Caller } from './caller.js';
import {
    ExchangeMode,
    ObligationState,
    type ScheduleActivityRequest,
    SessionKind,
} from './generated/activity-service/index.js';
import { CaseStatus, Origin } from './generated/case-library-service/index.js';
import {
    type DraftPairingRequest,
    Duty,
    PairingStatus,
    type PairingView,
    ParentRule,
    PartyLevel,
    Period,
    Reach,
    Topic,
    Verification,
} from './generated/pairing-service/index.js';

const leading = new Caller('LEADING');
const partner = new Caller('PARTNER');
const ministry = new Caller('MINISTRY');

const demonstration: DraftPairingRequest = {
    programme: 'CITY_VOLUNTARY',
    leading: '440400',
    partner: '520300',
    verification: Verification.Demo,
    source: 'system test',
    terms: { effectiveFrom: '2022-12-14', topics: [Topic.Mechanism] },
};

async function draft(
    idempotencyKey: string = randomUUID(),
    draftPairingRequest: DraftPairingRequest = demonstration,
): Promise<Seen<PairingView>> {
    return seen(leading.pairings.proposalDraftRaw({ draftPairingRequest, idempotencyKey }));
}

async function proposed(request: DraftPairingRequest = demonstration): Promise<Seen<PairingView>> {
    const { id, ifMatch } = await draft(randomUUID(), request);
    return seen(leading.pairings.proposalProposeRaw({ id, ifMatch, proposeRequest: {} }));
}

async function consent(of: Caller, { id, ifMatch }: Seen<PairingView>): Promise<Seen<PairingView>> {
    return seen(of.pairings.proposalConsentRaw({ id, ifMatch, justificationRequest: { document: '会议纪要' } }));
}

/** In a programme of its own: two cities have one pairing in force in a programme. */
async function inForce(): Promise<Seen<PairingView>> {
    const own = `TEST_${randomUUID().slice(0, 8).toUpperCase()}`;
    const { code } = await ministry.programmes.programmeRegister({
        registerProgrammeRequest: {
            code: own,
            name: `测试交流 ${own}`,
            levels: [{ leading: PartyLevel.Prefecture, partner: PartyLevel.Prefecture }],
            reach: Reach.Any,
            parent: ParentRule.None,
        },
    });
    return consent(partner, await consent(leading, await proposed({ ...demonstration, programme: present(code) })));
}

async function aDraftSentTwiceIsDraftedOnce(): Promise<void> {
    const key = randomUUID();
    const first = await draft(key);
    const again = await draft(key);

    assert.equal(again.id, first.id);
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
}

async function bothConsentsBringAPairingIntoForce(): Promise<void> {
    const { id } = await inForce();

    const read = await leading.pairings.pairingGet({ id });
    assert.equal(read.status, PairingStatus.Active);
    assert.equal(read.terms?.effectiveFrom, '2022-12-14');
    assert.deepEqual(read.terms?.topics, [Topic.Mechanism]);
    assert.equal(read.leading?.consentedTo, read.termsVersion);
    assert.equal(read.partner?.consentedTo, read.termsVersion);
    assert.ok(present(read.createdAt) <= present(read.updatedAt));
}

async function aStaleConsentIsToldThePresentVersion(): Promise<void> {
    const atFirst = await proposed();
    const since = await consent(leading, atFirst);

    const refusal = await refusalOf(consent(partner, atFirst));
    assert.equal(refusal.type, 'urn:jiedui:problem:stale-version');
    assert.equal(refusal.status, 412);
    assert.equal(refusal.currentVersion, since.value.version);
}

async function nobodyConsentsForASide(): Promise<void> {
    const refusal = await refusalOf(consent(ministry, await proposed()));
    assert.equal(refusal.type, 'urn:jiedui:problem:not-a-side');
    assert.equal(refusal.status, 403);
}

async function allWrongFieldsAreNamedAtOnce(): Promise<void> {
    const wrong = { ...demonstration, programme: '', source: '' };

    const refusal = await refusalOf(leading.pairings.proposalDraft({ draftPairingRequest: wrong }));
    assert.equal(refusal.status, 400);
    const pointers = present(refusal.errors).map((error) => error.pointer);
    assert.deepEqual(pointers.sort(), ['/programme', '/source']);
}

async function whatHasNotChangedIsNotSentAgain(): Promise<void> {
    const { id, ifMatch } = await draft();

    const answer = await errorOf(leading.pairings.pairingGet({ id, ifNoneMatch: ifMatch }));
    assert.equal(answer.status, 304);
}

async function aListIsReadPageByPage(): Promise<void> {
    const older = (await draft()).id;
    const newer = (await draft()).id;

    const ids: string[] = [];
    const status = [PairingStatus.Draft];
    const verification = Verification.Demo;
    const page = (cursor?: string) => leading.pairings.pairingList({ status, verification, limit: 1, cursor });
    for await (const item of everyItem(page)) {
        ids.push(present(item.id));
    }
    assert.deepEqual(ids.slice(0, 2), [newer, older]);
    assert.equal(new Set(ids).size, ids.length);
}

async function aPlanIsOwedHeldAndWrittenUp(): Promise<void> {
    const pairing = (await inForce()).id;
    await agreePlan(pairing);

    const [owed, ...others] = await eventually(() => leading.obligations.obligationList({ pairing, year: 2022 }));
    assert.equal(others.length, 0);
    assert.equal(owed?.duty, Duty.Symposium);
    assert.equal(owed?.state, ObligationState.Overdue);
    assert.equal(owed?.period?.to, '2022-12-31');

    const obligation = present(owed?.id);
    await holdSymposium(pairing, obligation);
    assert.equal((await partner.obligations.obligationGet({ id: obligation })).state, ObligationState.Held);

    const [summary] = await eventually(() => partner.cases.caseList({ pairing }));
    const written = await partner.cases.caseGet({ id: present(summary?.id) });
    assert.equal(written.status, CaseStatus.Draft);
    assert.equal(written.title, '示例做法');
    assert.equal(written.results?.origin, Origin.Empty);
    assert.deepEqual(written.evidence?.map((evidence) => evidence.endsAt), [new Date('2022-12-20T12:00:00+08:00')]);
}

async function agreePlan(pairing: string): Promise<void> {
    const content = {
        effectiveFrom: '2022-12-14',
        topics: [Topic.Mechanism],
        cadence: [{ duty: Duty.Symposium, period: Period.HalfYear, count: 1, legs: 1 }],
    };
    const proposePlanRequest = { pairing, year: 2022, content };
    const { id, ifMatch } = await seen(leading.plans.annualPlanProposeRaw({ proposePlanRequest }));
    const signed = await seen(leading.plans.annualPlanSignRaw({ id, ifMatch, justificationRequest: {} }));
    await partner.plans.annualPlanSign({ id, ifMatch: signed.ifMatch, justificationRequest: {} });
}

async function holdSymposium(pairing: string, obligation: string): Promise<void> {
    const { id, ifMatch } = await seen(
        leading.activities.activityScheduleRaw({ scheduleActivityRequest: symposium(pairing, obligation) }),
    );
    const recordAttendanceRequest = { unit: '示例单位', region: '440400', headCount: 7 };
    await leading.attendance.attendanceRecord({ id, recordAttendanceRequest });
    const completeActivityRequest = {
        outcome: '测试成果',
        materials: [],
        withoutMaterials: true,
        practices: [{ name: '示例做法', worthWritingUp: true }],
    };
    await leading.activities.completionComplete({ id, ifMatch, completeActivityRequest });
}

function symposium(pairing: string, obligation: string): ScheduleActivityRequest {
    const session = {
        kind: SessionKind.Symposium,
        startsAt: new Date('2022-12-20T09:00:00+08:00'),
        endsAt: new Date('2022-12-20T12:00:00+08:00'),
        place: '线上',
        topics: [Topic.Mechanism],
    };
    return {
        pairing,
        mode: ExchangeMode.Online,
        sessions: [session],
        discharges: [{ obligation, leg: 1 }],
        recordedAfterTheFact: true,
        source: 'system test',
    };
}

const chapters = [
    aDraftSentTwiceIsDraftedOnce,
    bothConsentsBringAPairingIntoForce,
    aStaleConsentIsToldThePresentVersion,
    nobodyConsentsForASide,
    allWrongFieldsAreNamedAtOnce,
    whatHasNotChangedIsNotSentAgain,
    aListIsReadPageByPage,
    aPlanIsOwedHeldAndWrittenUp,
];

for (const chapter of chapters) {
    console.log(chapter.name);
    await chapter().catch(withAnswer);
}
console.log('The story is told.');
