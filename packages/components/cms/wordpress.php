<?php
/**
 * For WordPress: lets those who may not write any HTML (`unfiltered_html`) save the elements in posts and pages.
 * Needs elements.json beside it.
 */
add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$elements = json_decode( file_get_contents( __DIR__ . '/elements.json' ), true );
	foreach ( $elements as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( array_merge( array( 'lang', 'id', 'class' ), $attributes ), true );
	}
	foreach ( array( 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div' ) as $tag ) {
		$tags[ $tag ]['slot'] = true;
	}
	return $tags;
}, 10, 2 );
