import * as activity from './generated/activity-service/index.js';
import * as library from './generated/case-library-service/index.js';
import * as pairing from './generated/pairing-service/index.js';

/** One who calls the three services: an address and a token are all that a generated client needs. */
export class Caller {
    readonly pairings: pairing.PairingsApi;
    readonly programmes: pairing.ProgrammesApi;
    readonly plans: pairing.AnnualPlansApi;
    readonly activities: activity.ActivitiesApi;
    readonly attendance: activity.AttendanceApi;
    readonly obligations: activity.ObligationsApi;
    readonly cases: library.CasesApi;

    /** @param who as in the environment: JIEDUI_TOKEN_LEADING holds the token of LEADING */
    constructor(who: string) {
        const accessToken = setting(`JIEDUI_TOKEN_${who}`);
        const toPairing = new pairing.Configuration({ basePath: setting('JIEDUI_PAIRING_SERVICE'), accessToken });
        const toActivity = new activity.Configuration({ basePath: setting('JIEDUI_ACTIVITY_SERVICE'), accessToken });
        const toLibrary = new library.Configuration({ basePath: setting('JIEDUI_CASE_LIBRARY_SERVICE'), accessToken });
        this.pairings = new pairing.PairingsApi(toPairing);
        this.programmes = new pairing.ProgrammesApi(toPairing);
        this.plans = new pairing.AnnualPlansApi(toPairing);
        this.activities = new activity.ActivitiesApi(toActivity);
        this.attendance = new activity.AttendanceApi(toActivity);
        this.obligations = new activity.ObligationsApi(toActivity);
        this.cases = new library.CasesApi(toLibrary);
    }
}

function setting(name: string): string {
    const value = process.env[name];
    if (!value) {
        throw new Error(`${name} is not set`);
    }
    return value;
}
