/** Ours by npm: the three classes that the page uses, in Danish alone. */
import { define } from '@klimaindsats/components';
import { ContactCard } from '@klimaindsats/components/contact-card';
import { Dk2020Explainer } from '@klimaindsats/components/dk2020';
import { MemberList } from '@klimaindsats/components/member-list';

define([MemberList, ContactCard, Dk2020Explainer]);
