import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { referencesResolve } from './references-resolve.ts';

describe('references-resolve', () => {
  it('is silent where all is in order', () => {
    assertFinds(referencesResolve, small, []);
  });

  it('names the initiative that is not there', () => {
    const dataset = changed((draft) => {
      draft.about = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/about']);
  });

  it('names a municipality’s region that is not there', () => {
    const dataset = changed((draft) => {
      draft.municipalities[1].region = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/municipalities/1/region']);
  });

  it('names an organization’s programme that is not there', () => {
    const dataset = changed((draft) => {
      draft.organizations[0].programme = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/organizations/0/programme']);
  });

  it('names a programme’s whole that is not there', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].partOf = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/programmes/0/partOf']);
  });

  it('names a programme’s framework that is not there', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].basedOn = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/programmes/0/basedOn']);
  });

  it('names a programme’s successor that is not there', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].succeededBy = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/programmes/0/succeededBy']);
  });

  it('names a partner that is not there', () => {
    const dataset = changed((draft) => {
      draft.programmes[0].partners[0].organization = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/programmes/0/partners/0/organization']);
  });

  it('names a participation’s programme that is not there', () => {
    const dataset = changed((draft) => {
      draft.participations[0].programme = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/participations/0/programme']);
  });

  it('names a participation’s municipality that is not there', () => {
    const dataset = changed((draft) => {
      draft.participations[1].municipality = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/participations/1/municipality']);
  });

  it('names a figure’s programme that is not there', () => {
    const dataset = changed((draft) => {
      draft.figures[0].programme = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/figures/0/programme']);
  });

  it('names a figure’s whole that is not there', () => {
    const dataset = changed((draft) => {
      draft.figures[1].of = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/figures/1/of']);
  });

  it('names a statement’s programme that is not there', () => {
    const dataset = changed((draft) => {
      draft.statements[0].programme = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/statements/0/programme']);
  });

  it('names a post’s organization that is not there', () => {
    const dataset = changed((draft) => {
      draft.posts[0].organization = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/posts/0/organization']);
  });

  it('names who appoints to a post that is not there', () => {
    const dataset = changed((draft) => {
      draft.posts[0].appointedBy = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/posts/0/appointedBy']);
  });

  it('names a membership’s post that is not there', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].post = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/memberships/0/post']);
  });

  it('names a membership’s person that is not there', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].person = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/memberships/0/person']);
  });

  it('names whom a member represents that is not there', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].onBehalfOf = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/memberships/0/onBehalfOf']);
  });

  it('names a contact point’s organization that is not there', () => {
    const dataset = changed((draft) => {
      draft.contactPoints[0].organization = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/contactPoints/0/organization']);
  });

  it('names a contact point’s person that is not there', () => {
    const dataset = changed((draft) => {
      draft.contactPoints[0].person = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/contactPoints/0/person']);
  });

  it('names a source that is not there', () => {
    const dataset = changed((draft) => {
      draft.regions[0].sources[0] = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/regions/0/sources/0']);
  });

  it('names a source of an alternative that is not there', () => {
    const dataset = changed((draft) => {
      draft.figures[1].alternatives[0].sources[0] = '9999';
    });

    assertFinds(referencesResolve, dataset, ['/figures/1/alternatives/0/sources/0']);
  });

  it('lets a file without persons refer to them', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft, 'persons');
      Reflect.deleteProperty(draft, 'contactPoints');
    });

    assertFinds(referencesResolve, dataset, []);
  });

  it('takes a person who was taken out for known', () => {
    const dataset = changed((draft) => {
      draft.contactPoints[0].person = 'p0';
    });

    assertFinds(referencesResolve, dataset, []);
  });

  it('finds the place again after a property that is not an id', () => {
    const dataset = changed((draft) => {
      draft.figures[1].names.push('nobody');
    });

    assertFinds(referencesResolve, dataset, []);
  });

  it('names a part of a sum that is not there', () => {
    const dataset = changed((draft) => {
      draft.figures[0].sumOf[1] = 'intet';
    });

    assertFinds(referencesResolve, dataset, ['/figures/0/sumOf/1']);
  });
});
