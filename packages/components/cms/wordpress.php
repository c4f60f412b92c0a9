<?php
/**
 * For WordPress: lets those who may not write any HTML (`unfiltered_html`) save the elements in posts and pages.
 * Needs elements.json beside it.
 */
add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	// What stands in a slot keeps its place, whatever tag it is.
	foreach ( $tags as $tag => $attributes ) {
		$tags[ $tag ] = array( 'slot' => true ) + (array) $attributes;
	}
	$elements = json_decode( file_get_contents( __DIR__ . '/elements.json' ), true );
	foreach ( $elements as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( array_merge( array( 'lang', 'id', 'class' ), $attributes ), true );
	}
	return $tags;
}, 10, 2 );
