<?php
/**
 * For TYPO3: the sanitizer that TYPO3 itself uses, with the elements added. Needs elements.json beside it.
 * In a site package: $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'] = KlimaSanitizerBuilder::class;
 */
declare(strict_types=1);

namespace Klimaindsats;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;
use TYPO3\HtmlSanitizer\Behavior\Tag;

final class KlimaSanitizerBuilder extends DefaultSanitizerBuilder
{
    /** What an editor puts into a slot keeps its place, whatever tag it is. */
    protected function createGlobalAttrs(): array
    {
        return [...parent::createGlobalAttrs(), ...$this->createAttrs('slot')];
    }

    protected function createBehavior(): Behavior
    {
        $elements = json_decode((string)file_get_contents(__DIR__ . '/elements.json'), true);
        $tags = [];
        foreach ($elements as $tag => $attributes) {
            // The sanitizer checks the protocol of `src` only in its own attribute for it.
            $tags[] = (new Tag($tag, Tag::ALLOW_CHILDREN))
                ->addAttrs($this->srcAttr, ...$this->globalAttrs)
                ->addAttrs(...$this->createAttrs(...array_diff($attributes, ['src'])));
        }
        return parent::createBehavior()->withName('klimaindsats')->withTags(...$tags);
    }
}
