import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { DataLoadEvent } from '@klimaindsats/components';
import '@klimaindsats/components/define';
import { initiative, municipalities } from '@klimaindsats/data';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Klimaindsats</h1>
      <label>
        Din kommune
        <select #choice (change)="municipality.set(choice.value)">
          @for (one of municipalities; track one.id) {
            <option [value]="one.id" [selected]="one.id === municipality()">{{ one.name }}</option>
          }
        </select>
      </label>
      <klima-member-list
        heading-level="2"
        layout="grid"
        [municipality]="municipality()"
        [ownFirst]="true"
        src="initiative.json"
        (klimadataload)="showVersion($event)"
      ></klima-member-list>
      <output>{{ version() }}</output>
      <klima-participation [data]="initiative" [municipality]="municipality()" view="table"></klima-participation>
      <klima-contact-card></klima-contact-card>
    </main>
  `,
})
export class App {
  protected readonly initiative = initiative;
  protected readonly municipalities = municipalities;
  protected readonly municipality = signal('0751');
  protected readonly version = signal('');

  protected showVersion({ dataset }: DataLoadEvent): void {
    this.version.set(dataset.version);
  }
}
