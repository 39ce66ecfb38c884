package org.gongwen.pipeline.read.html;

import java.util.List;
import java.util.stream.Collectors;

/** 页面版式: ways in which government sites put a notice on a page, with the chrome around it. */
enum PageLayout {
    /** Divisions with ids, breadcrumbs, a tool bar and related links. */
    MODERN {
        @Override
        String page(String title, List<String> lines) {
            return "<!DOCTYPE html><html><head><meta charset='utf-8'><title>" + title + "_某市人民政府</title>"
                    + "<script>var a='<p>无关的脚本，不是正文。</p>';</script><style>p{}</style></head><body>"
                    + NAVIGATION
                    + "<div class='crumb'>当前位置：<a href='/'>首页</a> &gt; <a href='/zwgk'>政务公开</a></div>"
                    + "<div class='detail'><h1>" + title + "</h1>"
                    + "<div class='info'><span>发布日期：2021-03-04 10:22</span><span>来源：某市人民政府办公室</span>"
                    + "<span>浏览次数：<em id='n'>128</em></span><span>字体：[<a>大</a> <a>中</a> <a>小</a>]</span></div>"
                    + "<div id='zoom'>" + paragraphs(lines, "<p style='text-indent:2em'>", "</p>") + "</div>"
                    + "<div class='share'>分享到：<a>微信</a><a>微博</a></div><div>【打印本页】 【关闭窗口】</div></div>"
                    + RELATED + FOOTER + "</body></html>";
        }
    },
    /** Tables within tables, the body in one cell with line breaks. */
    TABLES {
        @Override
        String page(String title, List<String> lines) {
            return "<html><head><title>" + title + "</title></head><body><table width=980><tr><td>" + NAVIGATION
                    + "</td></tr><tr><td><table border=1><tr><td><b>索 引 号：</b></td><td>014500/2021-00012</td>"
                    + "<td><b>主题分类：</b></td><td>综合政务</td></tr><tr><td>发布机构：</td><td>某市人民政府</td>"
                    + "<td>发布日期：</td><td>2021年3月4日</td></tr><tr><td>有 效 性：</td><td>有效</td><td>主 题 词：</td>"
                    + "<td></td></tr></table></td></tr><tr><td><table><tr><td align=center><font size=5>" + title
                    + "</font></td></tr><tr><td class=bt_content>"
                    + paragraphs(lines, "&nbsp;&nbsp;&nbsp;&nbsp;", "<br>")
                    + "</td></tr></table></td></tr><tr><td>" + FOOTER + "</td></tr></table></body></html>";
        }
    },
    /** A list of labels, a division for each paragraph, a second copy of the body that only a style sheet hides. */
    TWO_COPIES {
        @Override
        String page(String title, List<String> lines) {
            return "<html><head><meta name='ArticleTitle' content='" + title
                    + "'><meta name='PubDate' content='2021-03-04'>"
                    + "</head><body>" + NAVIGATION
                    + "<ul class='xxgk'><li><span>索引号：</span>014500/2021-00012</li><li><span>发布机构：</span>某市人民政府</li>"
                    + "<li><span>发布日期：</span>2021年3月4日</li><li><span>有效性：</span>有效</li></ul>"
                    + "<h2>" + title + "</h2><div class='TRS_Editor'>" + paragraphs(lines, "<div>", "</div>") + "</div>"
                    + RELATED + FOOTER + "<div class='print'>" + String.join("", lines) + "</div></body></html>";
        }
    },
    /** Pairs of divisions without colons; a sidebar with running text; paragraphs wrapped in fonts. */
    SIDEBAR {
        @Override
        String page(String title, List<String> lines) {
            return "<html><body>" + NAVIGATION
                    + "<div class='row'><div class='label'>索引号</div><div class='value'>014500/2021-00012</div></div>"
                    + "<div class='row'><div class='label'>发布机构</div><div class='value'>某市人民政府</div></div>"
                    + "<div class='row'><div class='label'>发布日期</div><div class='value'>2021年3月4日</div></div>"
                    + "<div class='row'><div class='label'>有效性</div><div class='value'>有效</div></div>"
                    + "<div class='main clearfix'><div class='left'><h1>" + title + "</h1><font><font><div class='wz'>"
                    + paragraphs(lines, "<p><span style='font-family:仿宋'><font face='仿宋'>", "</font></span></p>")
                    + "</div></font></font></div><div class='sidebar'><h3>政策解读</h3><p>为便于社会各界了解本文件，现就有关内容"
                    + "解读如下，请结合实际阅读，如有疑问，请拨打政务服务热线。</p></div></div>" + FOOTER + "</body></html>";
        }
    },
    /** Definition list in the element of the body itself; elements that no standard knows. */
    DEFINITIONS {
        @Override
        String page(String title, List<String> lines) {
            return "<html><body>" + NAVIGATION + "<div class='article'><dl><dt>索引号:</dt><dd>014500/2021-00012</dd>"
                    + "<dt>发布机构:</dt><dd>某市人民政府</dd><dt>发布日期:</dt><dd>2021年3月4日</dd><dt>有效性:</dt><dd>有效</dd></dl>"
                    + "<p class='t'>" + title + "</p><ucapcontent>" + paragraphs(lines, "<p>　　", "</p>\n")
                    + "</ucapcontent><p>扫一扫在手机打开当前页</p><p><a href='a.doc'>附件下载.doc</a></p></div>" + RELATED
                    + FOOTER + "</body></html>";
        }
    },
    /** What a browser saves of a part of a page: no frame at all. */
    FRAGMENT {
        @Override
        String page(String title, List<String> lines) {
            return "<p align=center>" + title + "</p>" + paragraphs(lines, "<p style='text-align: left;'>", "</p>");
        }
    };

    private static final String NAVIGATION =
            "<div class='top'><ul><li><a href='/'>首页</a></li><li><a href='/a'>政务公开</a></li><li><a href='/b'>办事服务</a>"
                    + "</li><li><a href='/c'>互动交流</a></li></ul><form><input value='请输入关键词'></form></div>"
                    + "<div style='display:none'>您的浏览器不支持脚本，请开启后再访问本站，谢谢。</div>";
    private static final String RELATED =
            "<div class='related'><h4>相关链接</h4><ul><li><a href='/x'>关于做好某项工作，推动高质量发展的通知</a>"
                    + "2021-02-01</li><li><a href='/y'>某市人民政府关于印发若干措施的通知</a>2021-01-01</li></ul></div>";
    private static final String FOOTER =
            "<div class='foot'><p>版权所有：某市人民政府 主办：某市人民政府办公室</p><p>网站标识码：3600000001 赣ICP备12345678号，"
                    + "建议使用谷歌浏览器，分辨率1920*1080</p><a>网站地图</a> | <a>联系我们</a></div>";

    abstract String page(String title, List<String> lines);

    private static String paragraphs(List<String> lines, String before, String after) {
        return lines.stream().map(line -> before + line + after).collect(Collectors.joining());
    }
}
