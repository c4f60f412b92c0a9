<?php
defined('TYPO3') or die();

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

ExtensionManagementUtility::addTcaSelectItem(
    'tt_content',
    'CType',
    ['label' => 'Klimaindsats', 'value' => 'klimaindsats_element', 'group' => 'special']
);
ExtensionManagementUtility::addPiFlexFormValue('*', 'FILE:EXT:klimaindsats/Configuration/FlexForms/Element.xml', 'klimaindsats_element');

$GLOBALS['TCA']['tt_content']['types']['klimaindsats_element'] = [
    'showitem' => '--palette--;;general, pi_flexform, bodytext',
    'columnsOverrides' => ['bodytext' => ['config' => ['enableRichtext' => true]]],
];
