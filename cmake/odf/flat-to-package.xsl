<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MPL-2.0 -->
<!-- Takes one file of an ODF package out of a flat document: part = content, styles, settings, meta or manifest.
     Automatic styles go where they are used: page layouts with the master pages, the rest with the body.
     Calc reads embedded documents (charts) from a flat file in place, but from a package only as files of their own:
     part = objects writes them into the folder <stage>. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common"
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
    xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    xmlns:xlink="http://www.w3.org/1999/xlink"
    extension-element-prefixes="exsl"
    exclude-result-prefixes="draw manifest office style xlink">
  <xsl:output encoding="UTF-8"/>
  <xsl:strip-space elements="office:* style:* draw:object"/>
  <xsl:param name="part"/>
  <xsl:param name="stage"/>
  <xsl:param name="type"/>
  <!-- The name of the package's picture, or nothing. -->
  <xsl:param name="thumbnail"/>
  <xsl:variable name="objects" select="/office:document/office:body//draw:object[office:document]"/>

  <xsl:template match="/office:document">
    <xsl:choose>
      <xsl:when test="$part = 'manifest'">
        <xsl:call-template name="manifest"/>
      </xsl:when>
      <xsl:when test="$part = 'objects'">
        <xsl:apply-templates select="$objects" mode="file"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="office:document-{$part}">
          <xsl:copy-of select="namespace::*"/>
          <xsl:copy-of select="@office:version"/>
          <xsl:call-template name="part"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="part">
    <xsl:choose>
      <xsl:when test="$part = 'content'">
        <xsl:copy-of select="office:font-face-decls"/>
        <office:automatic-styles>
          <xsl:copy-of select="office:automatic-styles/*[not(self::style:page-layout)]"/>
        </office:automatic-styles>
        <xsl:apply-templates select="office:body" mode="copy"/>
      </xsl:when>
      <xsl:when test="$part = 'styles'">
        <xsl:copy-of select="office:font-face-decls"/>
        <xsl:copy-of select="office:styles"/>
        <office:automatic-styles>
          <xsl:copy-of select="office:automatic-styles/style:page-layout"/>
        </office:automatic-styles>
        <xsl:copy-of select="office:master-styles"/>
      </xsl:when>
      <xsl:when test="$part = 'settings'">
        <xsl:copy-of select="office:settings"/>
      </xsl:when>
      <xsl:when test="$part = 'meta'">
        <xsl:copy-of select="office:meta"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message terminate="yes">part must be content, styles, settings, meta, manifest or objects</xsl:message>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="@* | node()" mode="copy">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()" mode="copy"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="draw:object[office:document]" mode="copy">
    <xsl:variable name="name">
      <xsl:apply-templates select="." mode="name"/>
    </xsl:variable>
    <draw:object xlink:href="./{$name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad">
      <xsl:copy-of select="@*"/>
    </draw:object>
  </xsl:template>

  <xsl:template match="draw:object" mode="name">
    <xsl:text>Object </xsl:text>
    <xsl:value-of select="count(preceding::draw:object[office:document]) + 1"/>
  </xsl:template>

  <xsl:template match="draw:object" mode="file">
    <xsl:variable name="name">
      <xsl:apply-templates select="." mode="name"/>
    </xsl:variable>
    <exsl:document href="{$stage}/{$name}/content.xml" encoding="UTF-8">
      <office:document-content>
        <xsl:copy-of select="/office:document/namespace::*"/>
        <xsl:copy-of select="office:document/@office:version"/>
        <xsl:copy-of select="office:document/office:automatic-styles"/>
        <xsl:copy-of select="office:document/office:body"/>
      </office:document-content>
    </exsl:document>
  </xsl:template>

  <xsl:template name="manifest">
    <manifest:manifest manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{$type}"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      <xsl:for-each select="$objects">
        <xsl:variable name="name">
          <xsl:apply-templates select="." mode="name"/>
        </xsl:variable>
        <manifest:file-entry manifest:full-path="{$name}/" manifest:version="1.3" manifest:media-type="{office:document/@office:mimetype}"/>
        <manifest:file-entry manifest:full-path="{$name}/content.xml" manifest:media-type="text/xml"/>
      </xsl:for-each>
      <xsl:for-each select="//draw:image[starts-with(@xlink:href, 'Pictures/')]">
        <manifest:file-entry manifest:full-path="{@xlink:href}" manifest:media-type="image/png"/>
      </xsl:for-each>
      <xsl:if test="$thumbnail != ''">
        <manifest:file-entry manifest:full-path="{$thumbnail}" manifest:media-type="image/png"/>
      </xsl:if>
    </manifest:manifest>
  </xsl:template>
</xsl:stylesheet>
